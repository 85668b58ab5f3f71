import type { PlaceFragment } from '../generated/graphql';
import type { Ask } from '../page/page';
import { aRequest } from '../page/request.builder';
import { aPlace } from './orientation.builder';
import { findPlace, parseOrientationRequest } from './orientation-request';

const sent = (form: string) => aRequest({ form: new URLSearchParams(form) });

/** A guide that knows these places, and notes what it is asked. */
const aGuide = (places: readonly PlaceFragment[] = []) => {
  const questions: Record<string, unknown>[] = [];
  const ask = (async (_document, variables) => {
    questions.push(variables);
    const { code } = variables as { code?: string };
    return code
      ? { territory: places.find((place) => place.code === code) ?? null }
      : { territories: { nodes: places } };
  }) as Ask;
  return { ask, questions };
};

const saintLo = aPlace();

describe('parseOrientationRequest', () => {
  it('takes the sentence from the form alone', () => {
    const query = new URLSearchParams('besoin=toit&phase=WORKS');
    expect(parseOrientationRequest(aRequest({ query }))).toMatchObject({
      need: '',
      phase: 'WORKS',
    });
    expect(parseOrientationRequest(sent('besoin=toit&phase=LUNE'))).toMatchObject({
      need: 'toit',
      phase: null,
    });
  });
});

describe('findPlace', () => {
  it('asks nothing when no place is said', async () => {
    const { ask, questions } = aGuide();
    expect(await findPlace(sent('besoin=toit&commune=+'), ask)).toEqual({ kind: 'none' });
    expect(questions).toEqual([]);
  });

  it('asks for a name, or for a postal code', async () => {
    const { ask, questions } = aGuide([saintLo]);
    const found = { kind: 'one', place: saintLo };
    expect(await findPlace(sent('commune=St-Lô'), ask)).toEqual(found);
    expect(await findPlace(sent('commune=50000'), ask)).toEqual(found);
    expect(questions).toEqual([{ query: 'saint lo' }, { postalCode: '50000' }]);
  });

  it('takes the code of the address, or of the search that one comes from', async () => {
    const query = new URLSearchParams('territoire=50502');
    const found = { kind: 'one', place: saintLo };
    expect(await findPlace(aRequest({ query }), aGuide([saintLo]).ask)).toEqual(found);
    expect(await findPlace(sent('besoin=toit&territoire=50502'), aGuide([saintLo]).ask)).toEqual(
      found,
    );
  });

  it('takes the code that goes with the name, until another name is typed', async () => {
    const { ask, questions } = aGuide([saintLo]);
    await findPlace(sent('commune=Saint-Lô&lieu=50502+Saint-Lô'), ask);
    await findPlace(sent('commune=Agneaux&lieu=50502+Saint-Lô'), ask);
    expect(questions).toEqual([{ code: '50502' }, { query: 'agneaux' }]);
  });

  it('takes the choice of the reader, even of none', async () => {
    const { ask, questions } = aGuide([saintLo]);
    expect(await findPlace(sent('commune=Saint&choix=50502'), ask)).toMatchObject({ kind: 'one' });
    expect(await findPlace(sent('commune=Saint&choix=aucune'), ask)).toEqual({ kind: 'none' });
    expect(questions).toEqual([{ code: '50502' }]);
  });

  it('asks the guide for no code that cannot be one', async () => {
    const { ask, questions } = aGuide();
    expect(await findPlace(sent('choix=<b>'), ask)).toEqual({ kind: 'unknown' });
    expect(questions).toEqual([]);
  });
});
