import { aDocx, anOdt, aZip } from '../../testing/media-files';
import { checkOffice, type OfficeMime } from './check-office';

const docx: OfficeMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx: OfficeMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const odt: OfficeMime = 'application/vnd.oasis.opendocument.text';
const ods: OfficeMime = 'application/vnd.oasis.opendocument.spreadsheet';

const macroEnabled = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const withTypes = (types: string) =>
  aDocx({ '[Content_Types].xml': `<Types>${types}</Types>`, 'word/other.bin': 'x' });
const mainType = `<Override PartName="/word/document.xml" ContentType="${docx}.main+xml"/>`;

describe('checkOffice', () => {
  it.each([
    ['a text of Word', docx, aDocx()],
    ['a text of Word with a drawing', docx, aDocx({ 'word/media/image1.svg': '<svg/>' })],
    [
      'a text of LibreOffice',
      odt,
      anOdt({ 'Basic/script-lc.xml': '<l/>', 'Configurations2/': '' }),
    ],
  ])('takes %s', async (_what, mime, bytes) => {
    await expect(checkOffice(mime, bytes)).resolves.toBeUndefined();
  });

  it.each([
    ['a text of Word called a spreadsheet', xlsx, aDocx()],
    ['a text of LibreOffice called a spreadsheet', ods, anOdt()],
    ['an archive of anything', docx, aZip({ 'a.txt': 'a' })],
    ['a template', docx, aDocx({}, `${docx.replace('document', 'template')}.main+xml`)],
    [
      'a type that is not said first',
      odt,
      aZip({ 'a.txt': 'a', mimetype: odt }, { stored: ['mimetype'] }),
    ],
    [
      'a type that is not said by its own part',
      odt,
      aZip({ 'a.txt': odt, mimetype: odt }, { stored: ['a.txt', 'mimetype'] }),
    ],
  ])('refuses %s', async (_what, mime, bytes) => {
    await expect(checkOffice(mime, bytes)).rejects.toThrow(/malgré son extension/);
  });

  it.each([
    ['DOCM called DOCX', docx, aDocx({ 'word/vbaProject.bin': 'x' }, macroEnabled)],
    ['macros that keep their name', docx, aDocx({ 'word/VBAPROJECT.BIN': 'x' })],
    [
      'macros under another name',
      docx,
      withTypes(
        `${mainType}<Override PartName="/word/other.bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
      ),
    ],
    [
      'macros by extension',
      docx,
      withTypes(
        `${mainType}<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
      ),
    ],
    ['macros of Excel 4', docx, aDocx({ 'xl/macrosheets/sheet1.xml': 'x' })],
    ['ActiveX', docx, aDocx({ 'word/activeX/activeX1.xml': 'x' })],
    ['macros of LibreOffice', odt, anOdt({ 'Basic/Standard/Module1.xml': 'x' })],
    ['scripts of LibreOffice', odt, anOdt({ 'Scripts/python/a.py': 'x' })],
  ])('refuses %s', async (_what, mime, bytes) => {
    await expect(checkOffice(mime, bytes)).rejects.toThrow(/contient des macros/);
  });

  it.each([
    ['a program', aDocx({ 'word/embeddings/facture.exe': 'MZ' })],
    ['a document with macros', aDocx({ 'word/embeddings/Classeur.xlsm': 'PK' })],
    [
      'any file, packaged',
      aDocx({ 'word/embeddings/oleObject1.bin': Buffer.from('\u0001Ole10Native', 'utf16le') }),
    ],
  ])('refuses a document that embeds %s', async (_what, bytes) => {
    await expect(checkOffice(docx, bytes)).rejects.toThrow(/fichier incorporé/);
  });

  it('refuses what a password locks', async () => {
    const locked = [
      [docx, aZip({ 'word/document.xml': 'x' }, { isEncrypted: true })],
      [odt, anOdt({ 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' })],
    ] as const;
    for (const [mime, bytes] of locked)
      await expect(checkOffice(mime, bytes)).rejects.toThrow(/mot de passe/);
  });

  it('refuses what unfolds without end, whatever size it tells', async () => {
    const bomb = aDocx({ 'word/media/image1.bmp': Buffer.alloc(501_000_000) });
    await expect(checkOffice(docx, bomb)).rejects.toThrow(/se déplie à plus de 500 Mo/);
    const at = bomb.lastIndexOf('word/media/image1.bmp') - 46 + 24;
    bomb.writeUInt32LE(10, at);
    await expect(checkOffice(docx, bomb)).rejects.toThrow(/se déplie à plus de 500 Mo/);
  });

  const good = aDocx();
  it.each([
    ['is cut', good.subarray(0, -30)],
    ['something follows', Buffer.concat([good, Buffer.from('<script>')])],
    ['something precedes', Buffer.concat([Buffer.from('<html>'), good])],
    ['says what precedes it', aZip({ 'word/document.xml': 'x' }, { prefix: '<html>' })],
    ['does not count all its parts', miscounted(aDocx({ 'word/hidden.xml': 'x' }))],
    ['climbs out of its folder', aDocx({ '../../a.xml': 'x' })],
    ['has two parts of one name', aDocx({ 'WORD/document.xml': 'x' })],
    ['tells two names for one part', renamed(good)],
    ['has a list of types that is not XML', aDocx({ '[Content_Types].xml': '<Types' })],
  ])('refuses an archive that %s', async (_what, bytes) => {
    await expect(checkOffice(docx, bytes)).rejects.toThrow(/abîmé ou incomplet/);
  });
});

/** The first, which readers see; the second, which this list tells. */
function renamed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.write('word/document.xmm', copy.indexOf('word/document.xml'));
  return copy;
}

function miscounted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length - 12;
  copy.writeUInt16LE(copy.readUInt16LE(at) - 1, at);
  return copy;
}
