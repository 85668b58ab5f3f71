import { renderToString } from 'preact-render-to-string';
import { toShownSize, Picture } from './picture';

const image = {
  url: 'https://guide.example/media/abc/logo.png',
  alt: 'Logo de l’agence',
  width: 400,
  height: 200,
  sources: [
    {
      mediaType: 'image/avif',
      variants: [
        { url: 'https://guide.example/media/abc/80.avif', width: 80 },
        { url: 'https://guide.example/media/abc/160.avif', width: 160 },
      ],
    },
  ],
};

describe('Picture', () => {
  it('offers the lighter copies, on this very origin, and keeps its place', () => {
    const html = renderToString(<Picture image={image} height={48} />);
    expect(html).toContain('srcset="/media/abc/80.avif 80w, /media/abc/160.avif 160w"');
    expect(html).toContain('sizes="96px"');
    expect(html).toContain(
      'src="/media/abc/logo.png" alt="Logo de l’agence" width="96" height="48"',
    );
  });

  it('is not named twice', () => {
    const html = renderToString(<Picture image={image} height={48} isNamed={false} />);
    expect(html).toContain(' alt width=');
  });
});

describe('toShownSize', () => {
  it.each([
    [
      { width: 400, height: 400 },
      { width: 96, height: 96 },
    ],
    [
      { width: 100, height: 400 },
      { width: 24, height: 96 },
    ],
    [
      { width: 400, height: 200 },
      { width: 192, height: 96 },
    ],
    [
      { width: 10_000, height: 10 },
      { width: 240, height: 1 },
    ],
    [
      { width: null, height: null },
      { width: 96, height: 96 },
    ],
  ])('shows %j at a height of 96 as %j', (dimensions, expected) =>
    expect(toShownSize(96, dimensions)).toEqual(expected),
  );
});
