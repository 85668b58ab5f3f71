import type { Permission } from './create-roles';
import { rightsOf, withNewRights } from './new-rights';

const reading = (fields: string[], subject = 'sheet'): Permission => ({
  action: 'read',
  subject,
  properties: { fields },
  conditions: [],
});
const uploading: Permission = { action: 'upload', subject: null, properties: {}, conditions: [] };

describe('withNewRights', () => {
  const known = new Set(rightsOf([reading(['title', 'summary'])]));

  it('adds the field and the right that a version brings', () => {
    const defined = [reading(['title', 'summary', 'documents']), uploading];
    expect(withNewRights([reading(['title', 'summary'])], defined, known)).toEqual(defined);
  });

  it('gives back nothing that an administrator took away', () => {
    const defined = [reading(['title', 'summary', 'documents'])];
    expect(withNewRights([reading(['title'])], defined, known)).toEqual([
      reading(['title', 'documents']),
    ]);
    expect(withNewRights([], [reading(['title', 'summary'])], known)).toEqual([]);
  });

  it('takes nothing away that an administrator gave', () => {
    const given = [reading(['title', 'summary', 'private']), reading(['label'], 'theme')];
    expect(withNewRights(given, [reading(['title', 'summary'])], known)).toEqual(given);
  });
});
