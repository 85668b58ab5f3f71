import { aSheet, surroundings } from '../testing/records';
import { serveGuide, type ServedGuide } from '../testing/serve-guide';

let guide: ServedGuide;
let origin: string;

beforeAll(async () => {
  guide = await serveGuide([...surroundings, aSheet('f1')]);
  origin = new URL(guide.url).origin;
});
afterAll(() => guide.stop());

const send = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  fetch(origin + path, { method: 'POST', headers: { 'content-type': type }, body });

describe.each(['/recherche', '/qui-contacter'])('POST %s', (path) => {
  it('answers a form, and lets nobody keep the answer', async () => {
    const answer = await send(path, 'theme=eau&phase=WORKS');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('refuses in French what is longer than a sentence', async () => {
    const answer = await send(path, `q=${'a'.repeat(10_000)}`);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Votre texte est trop long');
  });

  it('refuses in French what is not a form', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=a']) {
      const answer = await send(path, '{}', type);
      expect([type, answer.status]).toEqual([type, 400]);
      expect(await answer.text()).toContain('<html lang="fr">');
    }
  });

  it('reads bytes that are no text without failing', async () => {
    expect((await send(path, 'theme=%ff%00%zz&phase=%')).status).toBe(200);
  });

  it('says which methods it takes to who tries another', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${origin}${path}?phase=WORKS`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
  });

  it('still opens by GET, as an empty form that may be kept and asked again', async () => {
    const answer = await fetch(`${origin}${path}?phase=WORKS`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });
});

describe('the pages that take no form', () => {
  it('refuse one, in French', async () => {
    for (const path of ['/', '/fiches', '/nulle-part']) {
      const answer = await send(path, 'q=toit');
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
    }
  });
});

describe('a form', () => {
  it('counts like an operation, and is refused in French when too many come', async () => {
    const poor = await serveGuide([...surroundings, aSheet('f1')], {
      GRAPHQL_COST_PER_MINUTE: '10000',
    });
    try {
      const url = `${new URL(poor.url).origin}/recherche`;
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const ask = () => fetch(url, { method: 'POST', headers, body: 'theme=eau' });
      let answer = await ask();
      for (let time = 0; time < 200 && answer.status === 200; time += 1) answer = await ask();
      expect(answer.status).toBe(429);
      expect(await answer.text()).toContain('Trop de demandes en peu de temps');
      expect((await fetch(url)).status).toBe(200);
    } finally {
      await poor.stop();
    }
  });
});
