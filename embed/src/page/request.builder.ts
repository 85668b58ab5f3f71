import type { PageRequest } from './page';

export const aRequest = (changes: Partial<PageRequest> = {}): PageRequest => ({
  params: {},
  query: new URLSearchParams(),
  form: null,
  path: '/',
  publicUrl: 'https://guide.example',
  preview: null,
  framed: null,
  followToken: null,
  ...changes,
});
