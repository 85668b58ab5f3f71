import { mediaPath } from '../media/address';
import { labelOf } from '../media/type';
import type { Resolvers } from '../schema/resolvers.generated';
import { documentName, toSizeLabel } from './model';

export const documentResolvers: Pick<Resolvers, 'Document'> = {
  Document: {
    fileName: documentName,
    // In a preview the address carries the token: a draft's document is for who may see the draft.
    url: (document, _args, { publicUrl, previewToken }) =>
      `${publicUrl}${mediaPath(document.hash, documentName(document))}${previewToken === null ? '' : `?apercu=${encodeURIComponent(previewToken)}`}`,
    mediaType: ({ mime }) => mime,
    mediaTypeLabel: ({ mime }) => labelOf(mime),
    sizeLabel: ({ size }) => toSizeLabel(size),
  },
};
