import type { PlaceFragment } from '../generated/graphql';
import { choosePlaces, foldName } from './named-place';

const commune = (name: string, code: string): PlaceFragment => ({
  code,
  name,
  kind: 'COMMUNE',
  kindLabel: 'Commune',
  parent: { name: 'CA Saint-Lô Agglo' },
});
const formerCommune = (name: string, code: string): PlaceFragment => ({
  ...commune(name, code),
  kind: 'FORMER_COMMUNE',
  kindLabel: 'Ancienne commune',
});

describe('foldName', () => {
  it.each(['St-Lô', 'saint lo', 'SAINT-LÔ', ' Saint‑Lô '])('reads %s as Saint-Lô', (typed) => {
    expect(foldName(typed)).toBe('saint lo');
  });

  it('reads Ste as Sainte, and leaves Stéphane alone', () => {
    expect(foldName('Ste-Mère-Église')).toBe('sainte mere eglise');
    expect(foldName('Stéphane')).toBe('stephane');
  });
});

describe('choosePlaces', () => {
  const saintLo = commune('Saint-Lô', '50502');
  const dourville = commune('Saint-Lô-d’Ourville', '50504');

  it('takes the one that has exactly this name, whatever begins so', () => {
    expect(choosePlaces('st lo', [saintLo, dourville])).toEqual({ kind: 'one', place: saintLo });
  });

  it('asks when several begin so', () => {
    expect(choosePlaces('Saint', [saintLo, dourville])).toMatchObject({ kind: 'several' });
  });

  it('leads a former commune to itself', () => {
    const former = formerCommune('Carentan', '50099');
    const merged = commune('Carentan-les-Marais', '50999');
    expect(choosePlaces('Carentan', [former, merged])).toEqual({ kind: 'one', place: former });
  });

  it('does not ask between a commune and the former one whose code it kept', () => {
    const places = [formerCommune('Percy', '50393'), commune('Percy', '50393')];
    expect(choosePlaces('Percy', places)).toEqual({ kind: 'one', place: places[1] });
  });

  it('asks between two places of one name and two codes', () => {
    const places = [formerCommune('Sainteny', '50545'), commune('Sainteny', '50999')];
    expect(choosePlaces('Sainteny', places)).toEqual({ kind: 'several', places });
  });

  it('says that it knows none', () => {
    expect(choosePlaces('Zanzibar', [])).toEqual({ kind: 'unknown' });
  });
});
