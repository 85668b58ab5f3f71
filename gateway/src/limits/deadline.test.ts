import { graphql } from 'graphql';
import { createContext } from '../context';
import { surroundings } from '../testing/records';
import { aGuide, schema } from '../testing/run-query';
import { watchDeadline } from './deadline';

const guide = aGuide(surroundings);

describe('watchDeadline', () => {
  it('stops an operation that is past its time, and no other', async () => {
    watchDeadline(schema);
    const ask = (deadline: number | undefined) =>
      graphql({
        schema,
        source: '{ guide { name coordinator { name } } }',
        contextValue: {
          ...createContext(guide, 'https://guide.example'),
          deadline,
          limitSeconds: 3,
        },
      });
    expect((await ask(performance.now() + 1e6)).errors).toBeUndefined();
    expect((await ask(undefined)).errors).toBeUndefined();
    const { errors } = await ask(performance.now() - 1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LONG', limit: 3 });
  });
});
