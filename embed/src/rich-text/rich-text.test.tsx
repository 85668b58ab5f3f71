import { richTextToHtml, type RichTextBlock } from './rich-text';

const span = (text: string, marks: { bold?: boolean; italic?: boolean } = {}) => ({
  __typename: 'RichTextSpan' as const,
  text,
  bold: false,
  italic: false,
  ...marks,
});
const heading = (level: number): RichTextBlock => ({
  __typename: 'RichTextHeading',
  level,
  children: [span(`Titre ${level}`)],
});
const linkTo = (url: string): RichTextBlock => ({
  __typename: 'RichTextParagraph',
  children: [{ __typename: 'RichTextLink', url, children: [span('lien')] }],
});

describe('richTextToHtml', () => {
  it('starts headings at the level asked for and skips none', () => {
    expect(richTextToHtml([heading(2), heading(4)], 3)).toBe('<h3>Titre 2</h3><h4>Titre 4</h4>');
  });

  it('never goes past the sixth level', () => {
    expect(richTextToHtml([heading(1), heading(2)], 6)).toBe('<h6>Titre 1</h6><h6>Titre 2</h6>');
  });

  it('keeps emphasis, lists and quotes', () => {
    const blocks: RichTextBlock[] = [
      { __typename: 'RichTextParagraph', children: [span('a', { bold: true, italic: true })] },
      { __typename: 'RichTextList', ordered: true, items: [{ children: [span('b')] }] },
      { __typename: 'RichTextQuote', children: [span('c')] },
    ];
    expect(richTextToHtml(blocks, 3)).toBe(
      '<p><strong><em>a</em></strong></p><ol><li>b</li></ol><blockquote>c</blockquote>',
    );
  });

  it('sets French typography', () => {
    const blocks: RichTextBlock[] = [{ __typename: 'RichTextParagraph', children: [span('Où ?')] }];
    expect(richTextToHtml(blocks, 3)).toBe('<p>Où\u202f?</p>');
  });

  it('escapes text and refuses unsafe addresses', () => {
    const blocks: RichTextBlock[] = [
      { __typename: 'RichTextParagraph', children: [span('<script>')] },
      linkTo('javascript:alert(1)'),
      linkTo('https://example.org/'),
    ];
    expect(richTextToHtml(blocks, 3)).toBe(
      '<p>&lt;script></p><p>lien</p><p><a href="https://example.org/" rel="noopener">lien</a></p>',
    );
  });
});
