import { toMailUrl } from './email';

describe('toMailUrl', () => {
  it.each([
    ['contact@example.org', 'mailto:contact@example.org'],
    ['mairie+urgent@example.org', 'mailto:mairie%2Burgent@example.org'],
    [
      'contact@example.org?bcc=autre@example.org&body=a',
      'mailto:contact@example.org%3Fbcc%3Dautre%40example.org%26body%3Da',
    ],
  ])('%s', (email, url) => expect(toMailUrl(email)).toBe(url));
});
