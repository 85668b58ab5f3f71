/** Where a site that was given `address` asks how to show it. */
export const toOEmbedPath = (address: string): string =>
  `/oembed?${new URLSearchParams({ url: address, format: 'json' })}`;
