import { toBlocks } from './markdown-blocks';

const text = (value: string) => ({ type: 'text', text: value });

describe('toBlocks', () => {
  it('joins the lines of a paragraph and separates paragraphs at blank lines', () => {
    expect(toBlocks('Un\ndeux.\n\nTrois.')).toEqual([
      { type: 'paragraph', children: [text('Un deux.')] },
      { type: 'paragraph', children: [text('Trois.')] },
    ]);
  });

  it('reads headings, lists and bold', () => {
    expect(toBlocks('## Les pièges\nIl y en a :\n- **un** ;\n- deux,\n  qui continue.')).toEqual([
      { type: 'heading', level: 2, children: [text('Les pièges')] },
      { type: 'paragraph', children: [text('Il y en a :')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'un', bold: true }, text(' ;')] },
          { type: 'list-item', children: [text('deux, qui continue.')] },
        ],
      },
    ]);
  });
});
