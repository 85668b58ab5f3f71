import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { findCssFault } from './check-css';
import { ContentRefusal } from './content-refusal';
import { checkEmbeddedPicture, isEmbeddedPicture } from './embedded-picture';
import { describing, SVG, svgAttributes, svgElements, XLINK, XML, XMLNS } from './svg-vocabulary';

const MOST_BYTES = 5_000_000;
const DEEPEST = 200;

const refusal = (found: string): ContentRefusal =>
  new ContentRefusal(
    `est un SVG qui contient ${found}, ce qui pourrait agir dans le navigateur des lecteurs ou dire ce qu’ils lisent. Exportez-le de nouveau en « SVG simple » (Inkscape : Enregistrer sous ; Illustrator : Exporter sous, styles en attributs), ou en PNG.`,
  );

/**
 * Refuses what is more than a drawing, by the list of what a drawing needs. Nothing is rewritten: what an agency sent
 * is what is kept. A browser reads the same characters, since only UTF-8 is taken and nothing may define entities.
 * @throws ContentRefusal that names what was found.
 */
export async function checkSvg(bytes: Buffer): Promise<void> {
  if (bytes.length > MOST_BYTES)
    throw new ContentRefusal(
      'est un SVG de plus de 5 Mo, trop lourd à dessiner. Simplifiez-le, ou exportez-le en PNG.',
    );
  const pictures = readSvg(decode(bytes));
  for (const picture of pictures) await checkEmbeddedPicture(picture);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentRefusal(
      'n’est pas un SVG en texte UTF-8. S’il est compressé (SVGZ) ou dans un autre codage, exportez-le de nouveau en SVG non compressé, en UTF-8.',
    );
  }
}

/** The pictures within, as `data:` addresses. */
function readSvg(text: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const open: SaxesTagNS[] = [];
  const pictures: string[] = [];
  const uses = createUses();
  let style = '';
  parser.on('xmldecl', ({ version, encoding }) => {
    if (version !== '1.0' || !/^utf-8$/i.test(encoding ?? 'utf-8'))
      throw refusal('une déclaration XML d’un autre codage que UTF-8');
  });
  parser.on('doctype', () => {
    throw refusal('une déclaration <!DOCTYPE>');
  });
  parser.on('processinginstruction', ({ target }) => {
    throw refusal(`une instruction <?${target}?>`);
  });
  parser.on('opentag', (tag) => {
    checkElement(tag, open);
    for (const attribute of Object.values(tag.attributes)) {
      checkAttribute(tag, attribute);
      if (isEmbeddedPicture(attribute.value)) pictures.push(attribute.value);
    }
    open.push(tag);
    uses.enter(tag, open);
  });
  const readText = (content: string): void => {
    if (open.at(-1)?.local === 'style') style += content;
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('closetag', ({ local }) => {
    open.pop();
    if (local !== 'style') return;
    refuseCss(style, '<style>');
    style = '';
  });
  parser.on('error', () => {
    throw new ContentRefusal(
      `n’est pas un SVG bien formé (ligne ${parser.line}). Exportez-le de nouveau depuis votre logiciel de dessin.`,
    );
  });
  parser.write(text).close();
  uses.refuseNested();
  return pictures;
}

function checkElement({ name, local, uri }: SaxesTagNS, open: readonly SaxesTagNS[]): void {
  if (open.length === 0 && !(uri === SVG && local === 'svg'))
    throw new ContentRefusal(
      `n’est pas un SVG : sa racine est <${name}>, et non <svg> dans l’espace de noms du SVG. Exportez-le de nouveau depuis votre logiciel de dessin.`,
    );
  if (open.length >= DEEPEST) throw refusal(`plus de ${DEEPEST} éléments l’un dans l’autre`);
  const isDescription = open.some((tag) => tag.local === 'metadata' && tag.uri === SVG);
  const isKnown = isDescription ? describing.has(uri) : uri === SVG && svgElements.has(local);
  if (!isKnown) throw refusal(`l’élément <${name}>`);
}

const onFragment = /^\s*#[^\s]+\s*$/;

function checkAttribute(tag: SaxesTagNS, { name, local, uri, value }: SaxesAttributeNS): void {
  const where = `l’attribut ${name} de <${tag.name}>`;
  if (uri === XMLNS || describing.has(tag.uri)) return;
  if (uri === XML) {
    if (local === 'space' || local === 'lang' || local === 'id') return;
    throw refusal(where);
  }
  if (uri === XLINK) {
    if (local === 'title' || (local === 'type' && value === 'simple')) return;
    if (local === 'show' || local === 'actuate') return;
    if (local !== 'href') throw refusal(where);
  } else if (uri !== '' || !(svgAttributes.has(local) || /^(data|aria)-[\w-]+$/.test(local)))
    throw refusal(where);
  if (local === 'href') checkAddress(tag, value, where);
  else if (/url|\\/i.test(value) || local === 'style') refuseCss(value, where);
}

/** A part of the same drawing; for an image, its own pixels. */
function checkAddress(tag: SaxesTagNS, value: string, where: string): void {
  if (onFragment.test(value)) return;
  if (tag.local === 'image' && isEmbeddedPicture(value)) return;
  throw refusal(`${where}, qui mène à « ${value.trim().slice(0, 60)} »`);
}

function refuseCss(css: string, where: string): void {
  const fault = findCssFault(css);
  if (fault) throw refusal(`« ${fault.slice(0, 60)} » dans ${where}`);
}

/** Each `use` of what holds others multiplies it: ten of ten of ten is a thousand, and so on. */
function createUses() {
  const holders = new Set<string>();
  const targets = new Set<string>();
  return {
    enter(tag: SaxesTagNS, open: readonly SaxesTagNS[]): void {
      if (tag.local !== 'use') return;
      for (const { attributes } of open.slice(0, -1))
        if (attributes.id) holders.add(attributes.id.value);
      for (const { local, value } of Object.values(tag.attributes))
        if (local === 'href') targets.add(value.trim().slice(1));
    },
    refuseNested(): void {
      const nested = [...targets].find((id) => holders.has(id));
      if (nested) throw refusal(`des copies <use> de « ${nested} », qui en contient déjà`);
    },
  };
}
