import type { GroupChoice, SheetChoice } from '../../search-log/choices';
import { addKeyword, addToGroup, createGroup, createSignpost } from './change';

const aGroup = (fields: Partial<GroupChoice> = {}): GroupChoice => ({
  uuid: 'group-uuid',
  documentId: 'group',
  revision: 'r1',
  kind: 'OBJECT',
  direction: 'TWO_WAY',
  terms: ['cimetière', 'tombe'],
  targets: [],
  ...fields,
});

const aSheet = (fields: Partial<SheetChoice> = {}): SheetChoice => ({
  uuid: 'sheet-uuid',
  documentId: 'sheet',
  revision: 'r1',
  reference: 'F12',
  title: 'Agrandir un cimetière',
  keywords: ['tombe', 'brouillon'],
  publishedKeywords: ['tombe'],
  state: 'clean',
  ...fields,
});

describe('addToGroup', () => {
  it('saves by the form’s own route, with the revision that was read', () => {
    expect(addToGroup(aGroup(), 'columbarium').save).toEqual({
      method: 'put',
      path: '/content-manager/collection-types/api::synonym-group.synonym-group/group',
      body: { terms: 'cimetière\ntombe\ncolumbarium', revision: 'r1' },
    });
  });

  it('imagines the group as the feed would carry it', () => {
    const oneWay = aGroup({ direction: 'ONE_WAY', targets: ['commerce'] });
    expect(addToGroup(oneWay, 'fournil').imagined).toEqual({
      synonymGroups: [
        {
          id: 'group-uuid',
          record: {
            kind: 'OBJECT',
            direction: 'ONE_WAY',
            terms: ['cimetière', 'tombe', 'fournil'],
            targets: ['commerce'],
          },
        },
      ],
    });
  });

  it('says a word once', () => {
    expect(addToGroup(aGroup(), 'tombe').save.body.terms).toBe('cimetière\ntombe');
  });
});

describe('createGroup', () => {
  it('makes words mean the same', () => {
    const { save, imagined, told } = createGroup('fournil\n\n four à pain ');
    expect(save).toMatchObject({ method: 'post', body: { terms: 'fournil\nfour à pain' } });
    expect(imagined).toMatchObject({
      synonymGroups: [{ record: { direction: 'TWO_WAY', terms: ['fournil', 'four à pain'] } }],
    });
    expect(told).toBe('fournil, four à pain');
  });
});

describe('addKeyword', () => {
  it('publishes a sheet that is online as its draft is', () => {
    expect(addKeyword(aSheet(), 'columbarium').save).toEqual({
      method: 'post',
      path: '/content-manager/collection-types/api::sheet.sheet/sheet/actions/publish',
      body: { keywords: 'tombe\nbrouillon\ncolumbarium', revision: 'r1' },
    });
  });

  it.each(['modified', 'unpublished'] as const)(
    'only writes in the draft of one that is %s',
    (state) => {
      expect(addKeyword(aSheet({ state }), 'columbarium').save).toMatchObject({
        method: 'put',
        path: '/content-manager/collection-types/api::sheet.sheet/sheet',
      });
    },
  );

  it('imagines the published sheet, without what is only in its draft', () => {
    expect(addKeyword(aSheet({ state: 'modified' }), 'columbarium').imagined).toEqual({
      keywords: [{ sheetId: 'sheet-uuid', keywords: ['tombe', 'columbarium'] }],
    });
    expect(addKeyword(aSheet({ state: 'unpublished' }), 'columbarium').imagined).toBeNull();
  });
});

describe('createSignpost', () => {
  it('has an address or none', () => {
    const form = {
      title: 'Essaims',
      terms: 'essaim\nfrelon',
      answeredBy: 'Un apiculteur',
      whatToDo: 'Demandez la liste.',
      url: ' ',
    };
    const { save, imagined } = createSignpost(form, new Date('2026-11-26T10:00:00Z'));
    expect(save.body).toMatchObject({ url: null, isActive: true });
    expect(imagined).toMatchObject({
      signposts: [
        {
          record: { terms: ['essaim', 'frelon'], url: null, updatedAt: '2026-11-26T10:00:00.000Z' },
        },
      ],
    });
  });
});
