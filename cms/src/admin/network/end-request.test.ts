import {
  fateOf,
  isDecided,
  NOBODY,
  receiversOf,
  toEndRequest,
  undecided,
  WITHDRAWN,
  type EndValues,
} from './end-request';
import type { Sheet } from './network';

const aSheet = (uuid: string): Sheet => ({
  uuid,
  reference: uuid.toUpperCase(),
  title: 'Une fiche',
  isPublished: true,
  leads: ['a'],
});

const sheets = [aSheet('f1'), aSheet('f2'), aSheet('f3')];
const values: EndValues = {
  agency: 'a',
  successor: NOBODY,
  fates: {
    f1: { to: 'b', replacedBy: NOBODY },
    f2: { to: WITHDRAWN, replacedBy: 'f1' },
    f3: { to: WITHDRAWN, replacedBy: NOBODY },
  },
  contacts: { b: ['accueil'], c: ['oublié'] },
};

describe('toEndRequest', () => {
  it('says what becomes of each sheet, and nobody where nobody follows', () => {
    expect(toEndRequest(values, sheets)).toEqual({
      agency: 'a',
      successor: null,
      sheets: [
        { sheet: 'f1', to: 'b', contacts: ['accueil'] },
        { sheet: 'f2', to: null, replacedBy: 'f1' },
        { sheet: 'f3', to: null, replacedBy: null },
      ],
    });
    expect(toEndRequest({ ...values, successor: 'c' }, [])).toMatchObject({ successor: 'c' });
  });
});

describe('isDecided', () => {
  it('waits for the addresses and for every sheet', () => {
    expect(isDecided(values, sheets)).toBe(true);
    expect(isDecided({ ...values, successor: '' }, sheets)).toBe(false);
    expect(isDecided(values, [...sheets, aSheet('f4')])).toBe(false);
    expect(fateOf(values, aSheet('f4'))).toBe(undecided);
  });
});

describe('receiversOf', () => {
  it('names each agency that receives a sheet once', () => {
    const twice = { ...values, fates: { ...values.fates, f2: { to: 'b', replacedBy: NOBODY } } };
    expect(receiversOf(twice, sheets)).toEqual(['b']);
  });
});
