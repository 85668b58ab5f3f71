import { aSheet } from './sheet.builder';
import { toStructuredData } from './structured-data';

describe('toStructuredData', () => {
  it('describes a schema.org GovernmentService', () => {
    expect(toStructuredData(aSheet(), 'https://guide.example')).toMatchObject({
      '@type': 'GovernmentService',
      name: aSheet().title,
      url: `https://guide.example/fiches/${aSheet().slug}`,
      provider: { '@type': 'GovernmentOrganization', name: 'CAUE de la Manche' },
      areaServed: [{ name: 'Manche' }],
    });
  });

  it('says nothing of a demonstration sheet', () => {
    expect(toStructuredData(aSheet({ isDemoData: true }), 'https://guide.example')).toBeNull();
  });
});
