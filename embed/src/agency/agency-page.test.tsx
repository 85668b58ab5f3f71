import type { AgencyPageQuery } from '../generated/graphql';
import type { View } from '../page/page';
import { aRequest } from '../page/request.builder';
import { aContact, aFrame, aSheetItem } from '../sheet/sheet.builder';
import { agencyPage } from './agency-page';

type Agency = NonNullable<AgencyPageQuery['agency']>;

const anAgency = (changes: Partial<Agency> = {}): Agency => ({
  name: 'Attitude Manche',
  shortName: 'Attitude Manche',
  acronym: null,
  slug: 'attitude-manche',
  formerNames: ['Latitude Manche'],
  logo: null,
  legalForm: null,
  siren: '255002883',
  summary: 'L’agence qui accueille.',
  missions: null,
  website: null,
  email: null,
  phone: null,
  address: [],
  membershipStatus: 'CONFIRMED',
  membershipStatusLabel: 'Membre confirmé',
  adhesionRequired: null,
  feePolicy: null,
  coverage: [],
  coverageNote: null,
  isCoordinator: false,
  isDemoData: false,
  updatedAt: '2026-11-20T09:00:00.000Z',
  contacts: { nodes: [aContact()] },
  led: { totalCount: 1, nodes: [aSheetItem()] },
  joined: { totalCount: 0, nodes: [] },
  ...changes,
});

const request = aRequest({ params: { slug: 'attitude-manche' } });
const view = (agency: Agency | null, asked = request): View =>
  agencyPage.toView({ guide: aFrame(), agency, formerAgency: null }, asked);
const show = (agency: Agency): string => {
  const shown = view(agency);
  return 'html' in shown ? shown.html : '';
};

describe('/agences/:slug', () => {
  it('shows the former name', () => {
    expect(show(anAgency())).toContain('Anciennement Latitude Manche');
  });

  it('sends the former address to the current one', () => {
    expect(view(anAgency(), { ...request, params: { slug: 'latitude-manche' } })).toEqual({
      redirect: '/agences/attitude-manche',
      status: 301,
    });
  });

  it('answers 404 when there is no such agency', () => {
    expect(view(null)).toMatchObject({ status: 404 });
  });

  it('says of an agency that left the network that it did, and whom to ask', () => {
    const formerAgency = { name: 'SyMEL', leftAt: '2026-11-20T09:00:00.000Z' };
    const gone = agencyPage.toView({ guide: aFrame(), agency: null, formerAgency }, request);
    expect(gone).toMatchObject({ status: 410 });
    const html = 'html' in gone ? gone.html : '';
    expect(html).toContain('Cette agence ne fait plus partie du réseau depuis le');
    expect(html).toContain('coordonne le réseau');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  it('says that the membership is unsure', () => {
    const unsure = anAgency({
      membershipStatus: 'UNCONFIRMED',
      membershipStatusLabel: 'Appartenance à confirmer',
      isDemoData: true,
    });
    expect(show(unsure)).toContain('Appartenance à confirmer');
    expect(show(unsure)).toContain('Donnée de démonstration');
    expect(show(unsure)).toContain('<meta name="robots" content="noindex"');
  });

  it('shows no list of sheets that it does not have', () => {
    expect(show(anAgency())).toContain('id="pilote"');
    expect(show(anAgency())).not.toContain('id="partenaire"');
  });
});
