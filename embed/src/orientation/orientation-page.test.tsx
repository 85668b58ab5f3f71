import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { aSignpost } from '../search/search.builder';
import { aContact } from '../sheet/sheet.builder';
import type { NamedPlace } from '../territory/named-place';
import { orientationPage } from './orientation-page';
import {
  anOrientation,
  anOrientationAnswer,
  anOrientedAgency,
  anOrientedSheet,
  aPlace,
} from './orientation.builder';

const noPlace: NamedPlace = { kind: 'none' };
const saintLo: NamedPlace = { kind: 'one', place: aPlace() };
const asked = (form: string) => aRequest({ form: new URLSearchParams(form) });
const htmlOf = (view: View): string => ('html' in view ? view.html : '');

const show = (answer = anOrientation(), named: NamedPlace = noPlace, form = 'besoin=isoler') =>
  htmlOf(orientationPage.toView(anOrientationAnswer(answer), asked(form), named));

const coordinator = {
  name: 'Manche Ingénierie',
  slug: 'manche-ingenierie',
  phone: '02 61 91 01 16',
  email: 'coordination@example.org',
  isDemoData: false,
};

/** Tags without what is in them, in order: what stands before what. */
const before = (html: string, first: string, second: string) =>
  html.indexOf(first) >= 0 && html.indexOf(first) < html.indexOf(second);

describe('/qui-contacter', () => {
  it('asks nothing without a need, nor before it knows which commune', () => {
    const several: NamedPlace = { kind: 'several', places: [aPlace()] };
    expect(orientationPage.toVariables(aRequest(), noPlace)).toMatchObject({ isAsked: false });
    expect(orientationPage.toVariables(asked('besoin=toit'), several)).toMatchObject({
      isAsked: false,
    });
    expect(orientationPage.toVariables(asked('besoin=toit&phase=WORKS'), saintLo)).toEqual({
      need: 'toit',
      isAsked: true,
      phase: 'WORKS',
      territory: '50502',
    });
  });

  it('begins with a form that asks to name nobody', () => {
    const request = aRequest({ query: new URLSearchParams('phase=WORKS') });
    const html = htmlOf(orientationPage.toView(anOrientationAnswer(), request, noPlace));
    expect(html).toContain('Ne citez personne\u00a0: décrivez le besoin, pas les gens.');
    expect(html).toMatch(/action="\/qui-contacter" method="post"/);
    expect(html).toMatch(/<option value="WORKS" selected/);
  });

  it('says first whom to call, then why, then what to have at hand', () => {
    const html = show();
    expect(before(html, 'À contacter d’abord', 'Syndicat d’énergies')).toBe(true);
    expect(before(html, 'Syndicat d’énergies', 'href="tel:+33261910010"')).toBe(true);
    expect(before(html, 'href="tel:+33261910010"', 'Pourquoi elle')).toBe(true);
    expect(before(html, 'Pourquoi elle', 'À préparer avant')).toBe(true);
    expect(html).toContain('Demandez\u00a0: <strong>Accueil des collectivités</strong>');
    expect(html).toContain('<mark>toit</mark>');
    expect(html).toContain('Une visite et un premier avis');
  });

  it('keeps the sentence out of the title and of every address', () => {
    const html = show(anOrientation(), noPlace, 'besoin=Ginette');
    expect(html).toMatch(/<title>Qui contacter.{1,2} 1 agence trouvée/);
    expect([...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].join()).not.toContain('Ginette');
  });

  it('gives the agency’s own phone when it names no contact', () => {
    expect(show(anOrientation({ agencies: [anOrientedAgency({ contact: null })] }))).toContain(
      'href="tel:+33261910033"',
    );
  });

  it('says plainly that an agency does not work there, who does, and calls that agency no more', () => {
    const agency = anOrientedAgency({
      coverage: 'NONE',
      coveredOtherwiseBy: [{ ...coordinator, isDemoData: true }],
    });
    const html = show(anOrientation({ agencies: [agency] }), saintLo);
    expect(html).toContain('SDEM50 n’intervient pas à Saint-Lô.');
    expect(before(html, 'n’intervient pas', 'href="tel:+33261910116"')).toBe(true);
    expect(html).not.toContain('href="tel:+33261910010"');
    expect(html).not.toContain('À contacter d’abord');
  });

  it('puts an agency that works there before one that does not', () => {
    const elsewhere = anOrientedAgency({ coverage: 'NONE' });
    const here = anOrientedAgency({
      coverage: 'FULL',
      agency: { ...elsewhere.agency, name: 'CAUE de la Manche', slug: 'caue' },
    });
    const html = show(anOrientation({ agencies: [elsewhere, here] }), saintLo);
    expect(before(html, 'SDEM50 n’intervient pas', 'CAUE de la Manche')).toBe(true);
    expect(before(html, 'CAUE de la Manche', 'Syndicat d’énergies')).toBe(true);
    expect(html).toContain('Intervient à Saint-Lô.');
  });

  it('shows two needs apart, each with its agencies and their sheets', () => {
    const [first, second] = [
      anOrientedSheet({ needs: [0] }),
      anOrientedSheet({
        needs: [1],
        sheet: {
          ...anOrientedSheet().sheet,
          reference: 'F16',
          title: 'Planter une cour d’école',
          beforeContact: ['Un plan de la cour'],
          contacts: [
            aContact({ label: 'D’une autre agence' }),
            aContact({
              label: 'Conseil en paysage',
              agency: { name: 'SDEM50', shortName: 'SDEM50', slug: 'sdem50' },
            }),
          ],
        },
      }),
    ];
    const html = show(
      anOrientation({
        needs: [
          { text: 'isoler l’école', isServed: true },
          { text: 'planter la cour', isServed: true },
        ],
        agencies: [anOrientedAgency({ needs: [0, 1], sheets: [first, second] })],
      }),
    );
    const [, one = '', two = ''] = html.split('<section class="need"');
    expect(one).toContain('isoler l’école');
    expect(one).toContain('Isoler un bâtiment public');
    expect(one).not.toContain('Planter une cour d’école');
    expect(two).toContain('planter la cour');
    expect(two).toContain('Planter une cour d’école');
    expect(one).toContain('À préparer avant');
    expect(one).not.toContain('Un plan de la cour');
    expect(one).toContain('Accueil des collectivités');
    expect(two).toContain('Un plan de la cour');
    expect(two).toContain('Conseil en paysage');
  });

  it('says which of two needs nobody serves, and to whom to turn', () => {
    const html = show(
      anOrientation({
        needs: [
          { text: 'isoler l’école', isServed: true },
          { text: 'bouches d’incendie', isServed: false },
        ],
        signposts: [aSignpost()],
        coordinator,
      }),
    );
    expect(html).toContain('Aucune agence du réseau ne répond à ce besoin');
    expect(html).toContain('Hors réseau');
    expect(html).toContain('Pour ce qui reste sans réponse');
  });

  it('admits that it found nobody, and gives the coordination once', () => {
    const html = show(
      anOrientation({
        needs: [],
        agencies: [],
        coordinator,
        nearbyThemes: [{ label: 'Eau', slug: 'eau' }],
      }),
    );
    expect(html).toContain('Aucune agence du réseau ne répond vraiment');
    expect(html).toContain('Demandez à la coordination');
    expect(html.match(/href="tel:\+33261910116"/g)).toHaveLength(1);
    expect(html).toContain('href="/themes/eau"');
  });

  it('asks which commune is meant, keeping the rest of what was asked', () => {
    const places = [
      aPlace(),
      aPlace({
        code: '50504',
        name: 'Sainteny',
        kind: 'FORMER_COMMUNE',
        kindLabel: 'Ancienne commune',
      }),
    ];
    const html = htmlOf(
      orientationPage.toView(
        anOrientationAnswer(),
        asked('besoin=toit&phase=WORKS&commune=Saint'),
        { kind: 'several', places },
      ),
    );
    expect(html).toMatch(/type="radio" name="choix" value="50502"/);
    expect(html).toContain('Ancienne commune, CA Saint-Lô Agglo');
    expect(html).toContain('name="besoin" value="toit"');
    expect(html).toContain('name="phase" value="WORKS"');
    expect(html).toContain('name="commune" value="Saint"');
  });

  it('answers without the commune that it does not know, and says so', () => {
    const html = show(anOrientation(), { kind: 'unknown' }, 'besoin=toit&commune=Zanzibar');
    expect(html).toMatch(/Nous ne trouvons pas «.Zanzibar.» dans la Manche.: cette réponse vaut/);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('À contacter d’abord');
  });

  it('marks invented content wherever it stands', () => {
    const agency = anOrientedAgency({
      agency: { ...anOrientedAgency().agency, isDemoData: true },
      sheets: [anOrientedSheet({ sheet: { ...anOrientedSheet().sheet, isDemoData: true } })],
      contact: aContact({ isDemoData: true }),
    });
    expect(
      show(anOrientation({ agencies: [agency] })).match(/Donnée de démonstration/g),
    ).toHaveLength(2);
  });

  it('shows markup as the text that it is', () => {
    const html = show(
      anOrientation({
        needs: [
          { text: '<b>a</b>', isServed: true },
          { text: 'c', isServed: false },
        ],
      }),
      noPlace,
      `besoin=${encodeURIComponent('</textarea><script>alert(1)</script>')}`,
    );
    expect(html).not.toMatch(/<script>alert|<b>a/);
  });
});
