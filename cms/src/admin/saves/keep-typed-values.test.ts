import { keepTypedValues } from './keep-typed-values';

const patch = (queryCacheKey: string) => ({
  type: 'adminApi/queries/queryResultPatched',
  payload: { queryCacheKey, patches: [] },
});

describe('keepTypedValues', () => {
  const passed = (...actions: unknown[]): unknown[] => {
    const seen: unknown[] = [];
    const dispatch = keepTypedValues()((action) => seen.push(action));
    for (const action of actions) dispatch(action);
    return seen;
  };

  it('shows no document before it is saved', () => {
    expect(passed(patch('getDocument({"model":"api::portal.portal"})'))).toEqual([]);
  });

  it('lets everything else pass', () => {
    const others = [patch('getAllDocuments({})'), { type: 'adminApi/executeMutation/pending' }];
    expect(passed(...others)).toEqual(others);
  });
});
