import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Signpost {
  code: string;
  title: string;
  terms: string[];
  needExamples: string[];
  answeredBy: string;
  whatToDo: string;
  url: string | null;
}

const signposts = parse(readFileSync(join(__dirname, 'signposts.yaml'), 'utf8')) as Signpost[];

describe('the demonstration signposts', () => {
  it('have each code and each word once: a need leads to one of them', () => {
    expect(signposts.length).toBeGreaterThanOrEqual(25);
    for (const words of [
      signposts.map(({ code }) => code),
      signposts.flatMap(({ terms }) => terms.map((term) => term.toLowerCase())),
    ])
      expect(words.filter((word, rank) => words.indexOf(word) !== rank)).toEqual([]);
  });

  it('are reached by several words and by sentences of readers', () =>
    expect(
      signposts.filter(({ terms, needExamples }) => terms.length < 4 || needExamples.length < 2),
    ).toEqual([]));

  it('send to public sites, and invent no phone number or address', () => {
    for (const { url } of signposts) expect(url ?? 'https://none').toMatch(/^https:\/\//);
    const texts = signposts
      .flatMap(({ answeredBy, whatToDo }) => [answeredBy, whatToDo])
      .join('\n');
    expect(texts).not.toMatch(/@|\b0\d([ .]?\d\d){4}\b/);
    expect(texts).not.toMatch(/\p{L}'\p{L}/u);
  });
});
