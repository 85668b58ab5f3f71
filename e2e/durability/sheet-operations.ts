import {
  acceptance,
  act,
  bulk,
  collection,
  create,
  edit,
  few,
  markedSheet,
  markedTitle,
  pick,
  publish,
  relation,
  remove,
  saveSheet,
  sheetOf,
  type Operation,
} from './request';

/** What editors do to sheets and their partnerships. */
export const sheetOperations = {
  editAndPublish: [16, (step, all) => publish(step, all, markedSheet(step))],
  saveDraft: [
    8,
    (step, all) => edit('sheet', sheetOf(step, all), markedSheet(step), markedTitle(step.mark)),
  ],
  publish: [8, (step, all) => publish(step, all)],
  discard: [
    4,
    (step, all) => act('discard', step, all, [{ register: 'draft', document: sheetOf(step, all) }]),
  ],
  unpublish: [
    8,
    (step, all) =>
      act('unpublish', step, all, [
        { register: 'published', document: sheetOf(step, all), value: null },
      ]),
  ],
  deleteSheet: [2, (step, all) => remove('sheet', sheetOf(step, all))],
  createSheet: [
    4,
    (step, all) =>
      create('sheet', {
        ...markedSheet(step),
        leadAgency: relation(pick(all.agency, step.target)),
        primaryTheme: relation(pick(all.theme, step.other)),
        phases: ['REFLECTION'],
        supportTypes: ['ADVICE'],
        beneficiaryTypes: ['COMMUNE'],
        contactModes: ['PHONE'],
      }),
  ],
  copySheet: [
    1,
    (step, all) => ({
      // Its other texts keep the mark of what is copied.
      ...create('sheet', { title: `Refaire autrement (${step.mark})` }),
      path: `${collection('sheet')}/clone/${sheetOf(step, all)}`,
    }),
  ],
  publishSeveral: [2, (step, all) => bulk('bulkPublish', few(all.sheet, step))],
  unpublishSeveral: [2, (step, all) => bulk('bulkUnpublish', few(all.sheet, step), null)],
  changeSlug: [4, (step, all) => publish(step, all, { slug: `appui-${step.choice % 40}` })],
  changeReference: [
    4,
    (step, all) => publish(step, all, { reference: `F${100 + (step.choice % 40)}` }),
  ],
  changeAgency: [
    3,
    (step, all) => saveSheet(step, all, { leadAgency: relation(pick(all.agency, step.other)) }),
  ],
  changeThemes: [
    3,
    (step, all) =>
      saveSheet(step, all, {
        primaryTheme: relation(pick(all.theme, step.other)),
        themes: relation(...few(all.theme, step)),
      }),
  ],
  changeContacts: [
    3,
    (step, all) => saveSheet(step, all, { contacts: relation(...few(all.contact, step)) }),
  ],
  changeCoverage: [
    2,
    (step, all) => saveSheet(step, all, { coverage: relation(...few(all.territory, step)) }),
  ],
  changeNeighbours: [
    4,
    (step, all) => saveSheet(step, all, { relatedSheets: relation(...few(all.sheet, step)) }),
  ],
  replaceSheet: [
    4,
    (step, all) => saveSheet(step, all, { replacedBy: relation(pick(all.sheet, step.other)) }),
  ],
  proposePartnership: [
    4,
    (step, all) =>
      create('partnership', {
        sheet: relation(sheetOf(step, all)),
        agency: relation(pick(all.agency, step.other)),
        role: `Un appui numéro ${step.mark}`,
        phases: ['WORKS', 'DESIGN'],
        acceptance: step.choice % 2 === 0 ? 'PROPOSED' : 'ACCEPTED',
      }),
  ],
  acceptPartnership: [4, (step, all) => acceptance(step, all, 'ACCEPTED')],
  declinePartnership: [3, (step, all) => acceptance(step, all, 'DECLINED')],
  deletePartnership: [1, (step, all) => remove('partnership', pick(all.partnership, step.target))],
} satisfies Record<string, Operation>;
