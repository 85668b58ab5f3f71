import { createLargeGuide } from './create-large-guide';

const size = { seed: 1, sheets: 50, agencies: 5, contacts: 10 };

describe('createLargeGuide', () => {
  it('is the same for the same seed and another for another', () => {
    const texts = (seed: number) => JSON.stringify([...createLargeGuide({ ...size, seed }).sheet]);
    expect(texts(1)).toBe(texts(1));
    expect(texts(1)).not.toBe(texts(2));
  });

  it('has the size asked for and points only to itself', () => {
    const guide = createLargeGuide(size);
    expect([guide.sheet.size, guide.agency.size, guide.contact.size]).toEqual([50, 5, 10]);
    for (const sheet of guide.sheet.values()) {
      expect(guide.agency.has(sheet.leadAgency ?? '')).toBe(true);
      expect(sheet.relatedSheets.every((id) => guide.sheet.has(id))).toBe(true);
      expect(sheet.contacts.every((id) => guide.contact.has(id))).toBe(true);
    }
  });
});
