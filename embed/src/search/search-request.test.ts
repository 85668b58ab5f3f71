import { aRequest } from '../page/request.builder';
import { parseSearchRequest, toFilterText } from './search-request';

const sent = (form: string) => parseSearchRequest(aRequest({ form: new URLSearchParams(form) }));
const followed = (query: string) =>
  parseSearchRequest(aRequest({ query: new URLSearchParams(query) }));

describe('parseSearchRequest', () => {
  it('takes words from the form alone, and filters from the address too', () => {
    expect(sent('q=toit&theme=eau')).toMatchObject({ words: 'toit', themes: ['eau'] });
    expect(followed('q=toit&theme=eau')).toMatchObject({ words: '', themes: ['eau'] });
  });

  it('reads 500 characters, blanks as one space, and never half an emoji', () => {
    expect(sent(`q=${encodeURIComponent('  toit\u0000\n\tplat ')}`).words).toBe('toit plat');
    expect([...sent(`q=${'🚒'.repeat(600)}`).words]).toHaveLength(500);
  });

  it('takes what a button proposes instead of what was typed', () => {
    expect(sent('q=toitur&plutot=toiture').words).toBe('toiture');
    expect(sent('q=toit&plutot=').words).toBe('toit');
  });

  it('takes the filters of a button instead of the boxes', () => {
    const search = sent('q=toit&theme=eau&cout=FREE&phase=WORKS&apres=c');
    const rest = toFilterText({ ...search, themes: [] });
    const lighter = sent(`q=toit&theme=eau&filtres=${encodeURIComponent(rest)}`);
    expect(lighter).toEqual({ ...search, themes: [], after: '' });
    expect(sent('q=toit&theme=eau&filtres=').themes).toEqual([]);
  });
});
