import { decideSeedStep } from './seed-memory';

const memory = { sourceHash: 'old', stateHash: 'seeded' };

describe('decideSeedStep', () => {
  it.each([
    ['creates what was never seeded', undefined, 'new', null, 'create'],
    ['leaves what exists without having been seeded', undefined, 'new', 'anything', 'leave'],
    ['leaves what the files still say', memory, 'old', 'edited', 'leave'],
    ['updates what nobody touched', memory, 'new', 'seeded', 'update'],
    ['leaves what an editor changed', memory, 'new', 'edited', 'leave'],
    ['never recreates what an editor deleted', memory, 'new', null, 'leave'],
  ] as const)('%s', (_case, known, source, state, step) => {
    expect(decideSeedStep(known, source, () => state)).toBe(step);
  });
});
