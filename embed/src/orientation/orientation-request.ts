import type { Phase } from '../generated/graphql';
import type { Ask, PageRequest } from '../page/page';
import { phases } from '../sheet/codes';
import { toWords } from '../sheet/search-query';
import { findByCode, findByName, type NamedPlace } from '../territory/named-place';
import { noPlace, placeNames } from '../territory/place-field';

export const orientationPath = '/qui-contacter';

/** What a reader asks: « Qui contacter pour refaire le toit de l’école, à Saint-Lô, avant l’étude ? » */
export interface OrientationRequest {
  need: string;
  phase: Phase | null;
  /** Name or postal code of the commune, as typed. */
  placeText: string;
}

const longestPlace = 80;

export const parseOrientationRequest = ({ form, query }: PageRequest): OrientationRequest => {
  const asked = (form ?? query).get('phase');
  return {
    need: toWords(form?.get('plutot') || form?.get('besoin') || null),
    phase: phases.find((phase) => phase === asked) ?? null,
    placeText: toWords(form?.get(placeNames.typed) ?? null).slice(0, longestPlace),
  };
};

/** The code that goes with what is typed, when the form knows one. */
const knownCode = (form: URLSearchParams, placeText: string): string | null => {
  const [code = '', ...name] = (form.get(placeNames.known) ?? '').split(' ');
  return code !== '' && name.join(' ') === placeText ? code : null;
};

/** Which place is meant: chosen among several, known already, given by the address, or typed. */
export const findPlace = async (request: PageRequest, ask: Ask): Promise<NamedPlace> => {
  const { placeText } = parseOrientationRequest(request);
  const { form, query } = request;
  if (form?.get(placeNames.chosen) === noPlace) return { kind: 'none' };
  const code =
    form?.get(placeNames.chosen) ||
    (form && knownCode(form, placeText)) ||
    (placeText === '' && (form ?? query).get('territoire'));
  if (code) return findByCode(code, ask);
  return placeText === '' ? { kind: 'none' } : findByName(placeText, ask);
};
