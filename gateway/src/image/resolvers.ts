import {
  IMAGE_FORMATS,
  mediaPath,
  variantName,
  widthsOf,
  type ImageFormat,
} from '../media/address';
import type { Resolvers } from '../schema/resolvers.generated';
import { imageName, type Image } from './model';

const toSource = (image: Image, format: ImageFormat, publicUrl: string) => {
  const variants = widthsOf(image.mime, image.width).map((width) => ({
    width,
    url: `${publicUrl}${mediaPath(image.hash, variantName({ width, format }))}`,
  }));
  return {
    mediaType: `image/${format}`,
    srcset: variants.map(({ url, width }) => `${url} ${width}w`).join(', '),
    variants,
  };
};

export const imageResolvers: Pick<Resolvers, 'Image'> = {
  Image: {
    url: (image, _args, { publicUrl }) => `${publicUrl}${mediaPath(image.hash, imageName(image))}`,
    mediaType: ({ mime }) => mime,
    sources: (image, _args, { publicUrl }) =>
      widthsOf(image.mime, image.width).length === 0
        ? []
        : IMAGE_FORMATS.map((format) => toSource(image, format, publicUrl)),
  },
};
