import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { concepts } from '../concepts';
import { AdminClient } from '../testing/admin-client';
import { startCms, type StartedCms } from '../testing/start-cms';

/** As a mail program reads them: nodemailer writes French as quoted-printable. */
const letters: string[] = [];
const decode = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

let refusing = false;
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: (_address, _session, done) =>
    refusing ? done(Object.assign(new Error('full'), { responseCode: 550 })) : done(),
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      letters.push(decode(Buffer.concat(parts).toString('latin1')));
      done();
    });
  },
});

let cms: StartedCms;
let coordinator: AdminClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const from = 'Guide <guide@idm.example>';
  const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: from };
  cms = await startCms({ demo: true, env });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 240_000);

afterAll(async () => {
  delete process.env.SMTP_URL;
  await cms?.stop();
  await new Promise<void>((resolve) => server.close(resolve));
});

async function invite(email: string) {
  const { body } = await coordinator.send('GET', '/guide/accounts');
  const { agencies } = (body as { data: { agencies: { uuid: string; name: string }[] } }).data;
  const agency = agencies[0]!;
  const person = { firstname: 'Rédaction <b>', lastname: 'Essai', email, agency: agency.uuid };
  const answer = await coordinator.send('POST', '/guide/accounts', person);
  return { agency, answer };
}

describe('a letter', () => {
  it('brings an invitation to the person invited, and its link to nobody else', async () => {
    const { agency, answer } = await invite('invitee@idm.example');
    expect(answer.body).toMatchObject({ data: { sent: true, link: null } });
    const letter = letters.at(-1)!;
    expect(letter).toMatch(/^To: invitee@idm.example/m);
    expect(letter).toMatch(/^From: Guide <guide@idm.example>/m);
    expect(letter).toContain(agency.name);
    expect(letter).toContain('Rédaction &lt;b&gt;');
    const token = /registrationToken=([0-9a-z-]+)/.exec(letter)![1]!;
    const info = await fetch(`${cms.url}/admin/registration-info?registrationToken=${token}`);
    expect(await info.json()).toMatchObject({ data: { email: 'invitee@idm.example' } });
  });

  it('brings a new password to who lost theirs, and nothing to who has no account', async () => {
    const count = letters.length;
    for (const email of ['personne@idm.example', 'editeur.caue@idm.example']) {
      const { status } = await fetch(`${cms.url}/admin/forgot-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      });
      expect(status).toBe(204);
    }
    for (let turn = 0; turn < 600 && letters.length === count; turn++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(letters).toHaveLength(count + 1);
    expect(letters.at(-1)).toMatch(/^To: editeur.caue@idm.example/m);
    expect(letters.at(-1)).toMatch(/reset-password\?code=[0-9a-f]+/);
  });

  it('that the mail server refuses leaves the link to the coordination', async () => {
    refusing = true;
    const { answer } = await invite('pleine@idm.example');
    refusing = false;
    expect(answer.body).toMatchObject({
      data: { sent: false, link: expect.stringContaining('registrationToken=') },
    });
  });

  it('tells the partner of a proposal, and the agency of the sheet of the answer', async () => {
    const [lead, partner] = [
      await AdminClient.login(cms.url, 'editeur.caue@idm.example'),
      await AdminClient.login(cms.url, 'editeur.labeo@idm.example'),
    ];
    const sheet = await lead.find(concepts.sheet, 'reference', 'F11');
    const labeo = await lead.find(concepts.agency, 'slug', 'labeo');
    const { documentId } = await lead.create(concepts.partnership, {
      sheet: { connect: [{ documentId: sheet.documentId }] },
      agency: { connect: [{ documentId: labeo.documentId }] },
      role: 'Analyses de l’air',
    });
    const proposal = await untilLetter('editeur.labeo@idm.example', 'vous est proposé');
    expect(proposal).toContain(`« ${String(sheet.title)} »`);
    expect(proposal).toContain('Analyses de l’air');
    const answer = { acceptance: 'ACCEPTED', phases: ['OPERATION'] };
    await partner.update(concepts.partnership, documentId, answer);
    expect(await untilLetter('editeur.caue@idm.example', 'est accepté')).toContain('LABÉO');
  });
});

/** Letters leave once the change is committed, which nobody waits for. */
async function untilLetter(to: string, words: string): Promise<string> {
  for (;;) {
    const found = letters.find((letter) => letter.includes(`To: ${to}`) && letter.includes(words));
    if (found) return found.replaceAll('\u00a0', ' ');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
