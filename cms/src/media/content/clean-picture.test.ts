import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { aPhoto, aPicture, aPngOf, pngChunk } from '../../testing/media-files';
import { cleanPicture, type PictureMime } from './clean-picture';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const mimeOf = (format: string) => `image/${format}` as PictureMime;
const clean = async (format: (typeof formats)[number] | 'gif', bytes: Buffer) =>
  cleanPicture(mimeOf(format), bytes);
const pixelsOf = (bytes: Buffer): Promise<Buffer> => sharp(bytes).raw().toBuffer();
const personal = /Saint|photo|GPS|xmpmeta|Exif|Téléphone|adobe/i;

describe.each(formats)('a photograph in %s', (format) => {
  it('loses its place and its author, and keeps its colours', async () => {
    const photo = await aPhoto(format);
    const before = await sharp(photo).metadata();
    expect([before.exif, before.xmp, before.icc].map(Boolean)).toEqual([true, true, true]);
    const cleaned = await clean(format, photo);
    const { exif, xmp, iptc, icc } = await sharp(cleaned).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    expect(icc?.equals(before.icc!)).toBe(true);
    expect(cleaned.toString('latin1')).not.toMatch(personal);
  });

  it('is the same once cleaned', async () => {
    for (const bytes of [await aPicture(format), await aPhoto(format)]) {
      const cleaned = await clean(format, bytes);
      expect((await clean(format, cleaned)).equals(cleaned)).toBe(true);
    }
  });

  it('is refused when it was cut', async () => {
    const photo = await aPhoto(format);
    for (const part of [0.5, 0.9]) {
      const cut = photo.subarray(0, Math.floor(photo.length * part));
      await expect(clean(format, cut)).rejects.toThrow(/abîmé ou incomplet/);
    }
  });
});

describe.each(['jpeg', 'png', 'webp'] as const)('the pixels of a photograph in %s', (format) => {
  it('are not coded again', async () => {
    const photo = await aPhoto(format);
    const cleaned = await clean(format, photo);
    expect((await pixelsOf(cleaned)).equals(await pixelsOf(photo))).toBe(true);
  });

  it('stand upright, in the width and height that are told', async () => {
    // Held with the right side up: what is on the left of the file is at the top of the scene.
    const cleaned = await clean(format, await aPhoto(format, 6));
    const { width, height, orientation, icc } = await sharp(cleaned).metadata();
    expect([width, height, orientation ?? 1, Boolean(icc)]).toEqual([100, 200, 1, true]);
    const [red, , blue] = await sharp(cleaned)
      .extract({ left: 50, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red! > 150 && blue! < 100).toBe(true);
    expect(cleaned.toString('latin1')).not.toMatch(personal);
  });
});

describe('cleanPicture', () => {
  it('keeps nothing of what cameras and programs hide elsewhere', async () => {
    const jpeg = await aPicture('jpeg');
    const secret = Buffer.from('Saint-Lô, chez moi');
    const segment = (marker: number) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, secret.length + 2]), secret]);
    const dirty = Buffer.concat([
      jpeg.subarray(0, 2),
      ...[0xe1, 0xe2, 0xed, 0xeb, 0xee, 0xfe].map(segment),
      jpeg.subarray(2),
      jpeg,
      secret,
    ]);
    expect((await clean('jpeg', dirty)).equals(await clean('jpeg', jpeg))).toBe(true);

    const png = await aPicture('png');
    const text = ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf', 'prVt'].map((type) =>
      pngChunk(type, secret),
    );
    const written = Buffer.concat([png.subarray(0, 33), ...text, png.subarray(33)]);
    expect((await clean('png', written)).equals(await clean('png', png))).toBe(true);
  });

  it('takes the comments out of a GIF, and keeps its animation', async () => {
    const frames = await Promise.all([20, 40].map((width) => aSquare(width)));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 3, delay: [90, 90] })
      .toBuffer();
    const comment = Buffer.from('\u0021\u00fe\u0005Lieux\0', 'latin1');
    const at = 13 + 3 * 2 ** ((gif[10]! & 7) + 1) * (gif[10]! >> 7);
    const commented = Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at)]);
    const cleaned = await clean('gif', commented);
    expect(cleaned.toString('latin1')).not.toContain('Lieux');
    expect(await sharp(cleaned).metadata()).toMatchObject({ pages: 2, loop: 3, delay: [90, 90] });
  });

  it('takes what is beside the picture out of an AVIF', async () => {
    const free = Buffer.from('\0\0\0\u000dfreeLieux', 'latin1');
    const cleaned = await clean('avif', Buffer.concat([await aPicture('avif'), free]));
    expect(cleaned.toString('latin1')).not.toContain('Lieux');
  });

  it.each(['png', 'gif', 'webp'] as const)(
    'refuses a %s that another file follows',
    async (format) => {
      const polyglot = Buffer.concat([await aPicture(format), Buffer.from('*/=1;alert(1)//')]);
      await expect(clean(format, polyglot)).rejects.toThrow(/suivi d’autre chose qu’une image/);
    },
  );

  it('turns even what weighs more once turned', async () => {
    const noise = randomBytes(5200 * 5200 * 3);
    const raw = { width: 5200, height: 5200, channels: 3 } as const;
    const heavy = await sharp(noise, { raw })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 90 })
      .toBuffer();
    const lighter = await clean('jpeg', heavy);
    expect(lighter.length).toBeLessThan(25_000_000);
    expect(await sharp(lighter).metadata()).toMatchObject({ width: 5200, height: 5200 });
  });

  it('refuses what unfolds to more pixels than the gateway reduces, before unfolding it', async () => {
    await expect(clean('png', aPngOf(50_000, 50_000))).rejects.toThrow(
      'mesure 50000 × 50000 pixels ; 50 millions de pixels au plus.',
    );
  });

  it('refuses an animation that unfolds to more than a screen can play', async () => {
    const header = Buffer.from('GIF89a\0\0\0\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff', 'latin1');
    header.writeUInt16LE(7000, 6);
    header.writeUInt16LE(7000, 8);
    const frame = Buffer.from(',\0\0\0\0\0\0\0\0\0\u0002\u0002D\u0001\0', 'latin1');
    frame.writeUInt16LE(7000, 5);
    frame.writeUInt16LE(7000, 7);
    const gif = Buffer.concat([header, ...Array<Buffer>(6).fill(frame), Buffer.from(';')]);
    await expect(clean('gif', gif)).rejects.toThrow('animation de 6 images de 7000 × 7000 pixels');
  });

  it('refuses pixels that cannot be read', async () => {
    await expect(clean('png', aPngOf(40, 40))).rejects.toThrow('est abîmé ou incomplet');
  });
});

const aSquare = (size: number): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } })
    .composite([
      { input: { create: { width: size, height: size, channels: 3, background: '#000' } } },
    ])
    .png()
    .toBuffer();
