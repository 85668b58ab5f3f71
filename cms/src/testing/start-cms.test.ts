import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCms } from './start-cms';

describe('startCms', () => {
  it('says why it could not start, and leaves nothing open behind it', async () => {
    const dataDirectory = mkdtempSync(path.join(tmpdir(), 'cms-broken-'));
    writeFileSync(path.join(dataDirectory, 'cms.sqlite'), 'not a database'.repeat(100));
    await expect(startCms({ dataDirectory })).rejects.toThrow('file is not a database');
    rmSync(dataDirectory, { recursive: true, force: true });
  });
});
