import { concepts } from '../../concepts';
import { AdminClient, messagesOf } from '../../testing/admin-client';
import { changesOf } from '../../testing/feed-client';
import { startCms, type StartedCms } from '../../testing/start-cms';

const uid = concepts.signpost;
const list = `/content-manager/collection-types/${uid}`;

let cms: StartedCms;
let coordinator: AdminClient;

beforeAll(async () => {
  cms = await startCms({ demo: true });
  coordinator = await AdminClient.login(cms.url, 'coordination@idm.example');
}, 120_000);

afterAll(() => cms.stop());

const signpost = {
  title: 'Essaims d’abeilles',
  terms: 'essaim\n\n  essaim d’abeilles ',
  answeredBy: 'Un apiculteur du secteur',
  whatToDo: 'Demandez la liste des apiculteurs à la préfecture.',
};

describe('a signpost', () => {
  it('is in the feed as soon as it is saved, its words a list, and gone when it is no longer shown', async () => {
    let documentId = '';
    const shown = await changesOf(cms.url, async () => {
      ({ documentId } = await coordinator.create(uid, signpost));
    });
    expect(shown).toMatchObject([
      {
        kind: 'signpost',
        record: {
          title: signpost.title,
          terms: ['essaim', 'essaim d’abeilles'],
          needExamples: [],
          url: null,
          isDemoData: false,
        },
      },
    ]);
    const [gone, ...others] = await changesOf(cms.url, () =>
      coordinator.send('PUT', `${list}/${documentId}`, { isActive: false }),
    );
    expect([gone, others]).toMatchObject([{ kind: 'signpost', id: shown[0]!.id }, []]);
    expect(gone).not.toHaveProperty('record');
  });

  it.each([
    ['title', { title: '' }, 'Nommez le besoin'],
    ['title', { title: 'x'.repeat(121) }, '120'],
    ['terms', { terms: ' \n ' }, 'au moins un mot'],
    ['answeredBy', { answeredBy: '' }, 'Dites qui répond'],
    ['whatToDo', { whatToDo: '' }, 'Dites quoi faire'],
    ['url', { url: 'javascript:alert(1)' }, 'https://'],
  ])('says what is wrong with its %s (%j)', async (field, wrong, message) => {
    const answer = await coordinator.send('POST', list, { ...signpost, ...wrong });
    expect(answer.status).toBe(400);
    expect(messagesOf(answer)[field]).toContain(message);
  });
});
