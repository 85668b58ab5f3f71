import { concepts } from '../../concepts';
import { refusedFields, toText } from './refused-input';

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  children: texts.map((text) => ({ type: 'text', text })),
});

describe('refusedFields', () => {
  it('names what the page does not show any more, in the words of the form', () => {
    const refused = {
      title: 'Mon titre',
      summary: 'Le même résumé',
      description: [paragraph('Un ', 'texte'), paragraph('et sa suite')],
      relatedSheets: { connect: [{ documentId: 'x' }], disconnect: [] },
      contacts: { connect: [], disconnect: [] },
    };
    const document = {
      title: 'Son titre',
      summary: 'Le même résumé',
      description: [paragraph('Un autre')],
      contacts: { count: 2 },
    };
    expect(refusedFields(concepts.sheet, refused, document)).toEqual([
      { name: 'title', label: 'Titre', text: 'Mon titre' },
      { name: 'description', label: 'Texte de la fiche', text: 'Un texte\net sa suite' },
      expect.objectContaining({ name: 'relatedSheets', text: null }),
    ]);
  });
});

describe('toText', () => {
  it('reads components and codes', () => {
    expect(
      toText([{ id: 3, label: 'Guide', url: 'https://example.org', __temp_key__: 'a0' }]),
    ).toBe('Guide – https://example.org');
    expect(toText(['WORKS', 'DESIGN'])).toBe('WORKS\nDESIGN');
    expect(toText(null)).toBe('');
  });
});
