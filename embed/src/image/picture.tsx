import type { PictureFragment } from '../generated/graphql';
import { toPath } from '../page/path';

interface PictureProps {
  image: PictureFragment;
  /** Its height in CSS pixels, unless that makes it wider than two and a half times as much: logos are often long. */
  height: number;
  /** False where the name stands beside it: hearing it twice helps nobody. */
  isNamed?: boolean;
}

const toSrcset = (variants: PictureFragment['sources'][number]['variants']): string =>
  variants.map(({ url, width }) => `${toPath(url)} ${width}w`).join(', ');

const WIDEST = 2.5;

/** Width and height that keep the proportions, so that nothing moves when the image comes. */
export const toShownSize = (
  shownHeight: number,
  { width, height }: Pick<PictureFragment, 'width' | 'height'>,
): { width: number; height: number } => {
  if (!width || !height) return { width: shownHeight, height: shownHeight };
  const ratio = Math.min(shownHeight / height, (shownHeight * WIDEST) / width);
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
};

/** An image that weighs no more than the screen can show. */
export const Picture = ({ image, height, isNamed = true }: PictureProps) => {
  const shown = toShownSize(height, image);
  return (
    <picture>
      {image.sources.map(({ mediaType, variants }) => (
        <source
          key={mediaType}
          type={mediaType}
          srcset={toSrcset(variants)}
          sizes={`${shown.width}px`}
        />
      ))}
      <img
        class="logo"
        src={toPath(image.url)}
        alt={isNamed ? image.alt : ''}
        width={shown.width}
        height={shown.height}
        decoding="async"
      />
    </picture>
  );
};
