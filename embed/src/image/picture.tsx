import type { PictureFragment } from '../generated/graphql';
import { toPath } from '../page/path';

interface PictureProps {
  image: PictureFragment;
  /** The side of the square that it is shown in, in CSS pixels. */
  size: number;
  /** False where the name stands beside it: hearing it twice helps nobody. */
  isNamed?: boolean;
}

const toSrcset = (variants: PictureFragment['sources'][number]['variants']): string =>
  variants.map(({ url, width }) => `${toPath(url)} ${width}w`).join(', ');

/** Width and height that keep the proportions within the square, so that nothing moves when the image comes. */
export const fitIn = (
  size: number,
  { width, height }: Pick<PictureFragment, 'width' | 'height'>,
): { width: number; height: number } => {
  if (!width || !height) return { width: size, height: size };
  const ratio = size / Math.max(width, height);
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
};

/** An image that weighs no more than the screen can show. */
export const Picture = ({ image, size, isNamed = true }: PictureProps) => {
  const shown = fitIn(size, image);
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
