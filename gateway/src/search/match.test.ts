import fc from 'fast-check';
import { eachMatch } from './match';
import { SLACK } from './phrase';
import { createCollector } from './postings';

const words = ['eau', 'pont', 'route', 'vert'];
const someTexts = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 20 }), {
  maxLength: 30,
});
const somePhrase = fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 3 });

function postingsOf(texts: readonly (readonly string[])[]) {
  const collector = createCollector();
  texts.forEach((text, document) =>
    text.forEach((word, at) => collector.add(word, document, 1, at + 1)),
  );
  return collector.pack();
}

function found(postings: ReturnType<typeof postingsOf>, forms: readonly string[]) {
  const documents: [number, number][] = [];
  eachMatch(postings, forms, (document, weight) => documents.push([document, weight]));
  return documents;
}

/** How often the rarest word of all has every other one near it, looked for place by place. */
function timesIn(text: readonly string[], phrase: readonly string[], rarest: string): number {
  const reach = phrase.length - 1 + SLACK;
  return [...text.keys()].filter(
    (at) =>
      text[at] === rarest &&
      phrase.every((word) => text.slice(Math.max(0, at - reach), at + reach + 1).includes(word)),
  ).length;
}

describe('eachMatch', () => {
  it('finds a phrase where its words stand together, and as often', () => {
    fc.assert(
      fc.property(someTexts, somePhrase, (texts, phrase) => {
        const count = (word: string) => texts.filter((text) => text.includes(word)).length;
        const rarest = phrase.reduce((least, word) => (count(word) < count(least) ? word : least));
        const expected = texts.flatMap((text, document) => {
          const times = timesIn(text, phrase, rarest);
          return times > 0 ? [[document, times]] : [];
        });
        const postings = postingsOf(texts);
        expect(found(postings, phrase)).toEqual(expected);
        // Asked again, it is what was kept.
        expect(found(postings, phrase)).toEqual(expected);
      }),
    );
  });

  it('finds nothing for a word that no text has, alone or in a phrase', () => {
    const postings = postingsOf([['eau', 'pont']]);
    expect(found(postings, ['gare'])).toEqual([]);
    expect(found(postings, ['eau', 'gare'])).toEqual([]);
  });
});
