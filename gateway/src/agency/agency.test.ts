import { aFormerAgency, anAgency, surroundings } from '../testing/records';
import { aGuide, nextGuide, readQuery } from '../testing/run-query';

const start = aGuide([...surroundings, anAgency('labeo')]);
const left = nextGuide(start, [{ ...aFormerAgency('labeo'), seq: 2 }], '1.2.mark');
const globalId = Buffer.from('Agency:labeo').toString('base64url');

describe('Query.formerAgency', () => {
  const query = `query ($slug: String!) { agency(slug: $slug) { slug } formerAgency(slug: $slug) { name slug leftAt } }`;

  it.each(['labeo', 'ancien-labeo'])('answers an agency that left, at « %s »', async (slug) => {
    expect(await readQuery(left, query, { slug })).toEqual({
      agency: null,
      formerAgency: { name: 'Agence labeo', slug: 'labeo', leftAt: expect.any(String) },
    });
  });

  it('answers null of an agency of the network, and of a stranger', async () => {
    for (const slug of ['caue', 'ancien-caue', 'inconnue'])
      expect(await readQuery(left, query, { slug })).toMatchObject({ formerAgency: null });
  });

  it('gives way to an agency that came back, or that has the same address', async () => {
    const back = nextGuide(left, [anAgency('labeo')], '1.3.mark');
    const same = nextGuide(left, [anAgency('autre', { slug: 'labeo' })], '1.3.mark');
    for (const guide of [back, same])
      expect(await readQuery(guide, query, { slug: 'labeo' })).toEqual({
        agency: { slug: 'labeo' },
        formerAgency: null,
      });
  });
});

describe('an agency that left', () => {
  it('is of no list, and is removed for whoever follows changes', async () => {
    const query = `query ($id: ID!) { node(id: $id) { id } agencies { nodes { slug } } changes(since: "1.1.mark") { removed changed { id } } }`;
    expect(await readQuery(left, query, { id: globalId })).toEqual({
      node: null,
      agencies: { nodes: [{ slug: 'caue' }] },
      changes: { removed: [globalId], changed: [] },
    });
  });
});
