import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, secretNames } from './environment';

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'idm-')), '.env');

describe('readEnvironment', () => {
  it('writes random secrets on a first start, for its owner alone, and keeps them', () => {
    const file = freshFile();
    const first = readEnvironment(file, {});
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(new Set(secretNames.map((name) => first[name])).size).toBe(secretNames.length);
    expect(readEnvironment(file, {})).toEqual(first);
  });

  it('lets the environment win over the file', () => {
    expect(readEnvironment(freshFile(), { PORT: '4100' })).toMatchObject({
      PORT: '4100',
      PUBLIC_URL: 'http://localhost:4100',
      GATEWAY_HINT_URLS: 'http://127.0.0.1:4100/hints',
    });
  });

  it('names every missing secret in production, and writes nothing', () => {
    const file = freshFile();
    const start = () => readEnvironment(file, { NODE_ENV: 'production', APP_KEYS: 'x' });
    expect(start).toThrow('Missing in the environment: ADMIN_JWT_SECRET, API_TOKEN_SALT');
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('refuses a port that is not one, naming the variable', () => {
    expect(() => readEnvironment(freshFile(), { CMS_PORT: 'http' })).toThrow('CMS_PORT is "http"');
  });
});
