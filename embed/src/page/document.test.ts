import { errorView, notFoundView } from './failure-view';
import type { View } from './page';
import { aRequest } from './request.builder';

const htmlOf = (view: View): string => ('html' in view ? view.html : '');

describe('a page', () => {
  const page = htmlOf(notFoundView(aRequest()));

  it('is French, has landmarks, a skip link and nothing inline', () => {
    expect(page).toMatch(/^<!doctype html><html lang="fr">/);
    for (const landmark of ['<header', '<nav', '<main id="contenu"', '<footer']) {
      expect(page).toContain(landmark);
    }
    expect(page).toContain('href="#contenu"');
    expect(page).not.toMatch(/ style=| on\w+=|<style/);
  });

  it('sets French typography in every text', () => {
    expect(
      htmlOf(errorView(aRequest(), { status: 500, message: 'Un incident : réessayez !' })),
    ).toContain('Un incident\u00a0: réessayez\u202f!');
  });
});
