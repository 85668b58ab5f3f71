import { errorView, notFoundView } from './failure-view';
import type { View } from './page';
import { aRequest } from './request.builder';

const htmlOf = (view: View): string => ('html' in view ? view.html : '');

describe('notFoundView', () => {
  it('is a 404 that offers a search', () => {
    expect(notFoundView(aRequest())).toMatchObject({ status: 404 });
    expect(htmlOf(notFoundView(aRequest()))).toContain('action="/recherche" method="post"');
  });
});

describe('errorView', () => {
  it('says what the server asks it to say, with its status', () => {
    const view = errorView(aRequest({ preview: { token: 'x' } }), {
      status: 403,
      message: 'Cet aperçu a expiré.',
    });
    expect(view).toMatchObject({ status: 403 });
    expect(htmlOf(view)).toContain('Cet aperçu a expiré.');
    expect(htmlOf(view)).not.toContain('apercu=');
  });
});
