import { richTextToHtml } from '@idm/embed';
import { inputError } from '../errors';
import type { Resolvers } from '../schema/resolvers.generated';
import { richTextToText } from './model';

export const richTextResolvers: Pick<Resolvers, 'RichText' | 'RichTextBlock' | 'RichTextInline'> = {
  RichText: {
    html: ({ blocks }, { headingLevel }) => {
      const level = headingLevel ?? 3;
      if (level < 1 || level > 6)
        throw inputError({
          code: 'BAD_ARGUMENTS',
          argument: 'headingLevel',
          value: level,
          remedy: 'Give a number from 1 to 6.',
        });
      return richTextToHtml(blocks, level);
    },
    text: richTextToText,
  },
  RichTextBlock: { __resolveType: (block) => block.__typename },
  RichTextInline: { __resolveType: (inline) => inline.__typename },
};
