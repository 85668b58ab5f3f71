import { parseLines } from '../../text-list';
import type { ConceptRules } from '../../writing/concept-rules';
import { longest, required, shortItems, webAddress, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface StoredSignpost {
  readonly title: string | null;
  readonly terms: string | null;
  readonly needExamples: string | null;
  readonly answeredBy: string | null;
  readonly whatToDo: string | null;
  readonly url: string | null;
}

function check(stored: Stored): Checked {
  const signpost = stored as unknown as StoredSignpost;
  return [
    ...required('title', signpost.title, 'Nommez le besoin, comme « Défense contre l’incendie ».'),
    ...longest('title', signpost.title, 120),
    ...required(
      'terms',
      parseLines(signpost.terms),
      'Écrivez au moins un mot qui mène ici, un par ligne.',
    ),
    ...shortItems('terms', signpost.terms, 60),
    ...shortItems('needExamples', signpost.needExamples, 220),
    ...required(
      'answeredBy',
      signpost.answeredBy,
      'Dites qui répond : un organisme ou une fonction, jamais une personne.',
    ),
    ...longest('answeredBy', signpost.answeredBy, 160),
    ...required('whatToDo', signpost.whatToDo, 'Dites quoi faire, en deux ou trois phrases.'),
    ...longest('whatToDo', signpost.whatToDo, 600),
    ...webAddress('url', signpost.url),
  ];
}

export const signpostRules: ConceptRules = { populate: [], check };
