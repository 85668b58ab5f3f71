import { gzipSync } from 'node:zlib';
import { anSvg, aPhoto, aPicture } from '../../testing/media-files';
import { checkSvg } from './check-svg';

const check = (content: string, attributes = '') => checkSvg(anSvg(content, attributes));
const asData = (bytes: Buffer, type = 'png') =>
  `data:image/${type};base64,${bytes.toString('base64')}`;

/** As Illustrator, Inkscape (« SVG simple ») and Figma write drawings. */
const drawings = [
  '<title>Logo</title><defs><style>.a{fill:#1f3c88;mix-blend-mode:multiply}.b{fill:url(#g)}</style><linearGradient id="g" x1="0" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g id="Calque_1" data-name="Calque 1"><path class="a" d="M0 0h40v40z"/></g>',
  '<defs id="d"><rect id="SVGID_1_" width="9" height="9"/><clipPath id="c"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath></defs><g style="clip-path:url(#c);fill:#fff" xml:space="preserve"><circle cx="1" cy="2" r="3"/></g>',
  '<metadata id="m"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:title>Logo</dc:title></cc:Work></rdf:RDF></metadata><path style="font-variation-settings:normal;opacity:1" d="M0 0"/>',
  '<style><![CDATA[@media (prefers-color-scheme: dark) { .a { fill: rgb(1, 2, 3) } }]]></style><g filter="url(#f)" fill="none" aria-hidden="true"><filter id="f" x="0"><feGaussianBlur stdDeviation="2"/></filter></g>',
];

describe('checkSvg', () => {
  it.each(drawings)('takes what drawing programs write: %#', async (content) => {
    await expect(check(content)).resolves.toBeUndefined();
  });

  it('takes a picture within, unless it says who took it, where and when', async () => {
    const within = (address: string) => check(`<image href="${address}" width="9" height="9"/>`);
    await expect(within(asData(await aPicture('png')))).resolves.toBeUndefined();
    await expect(within(asData(await aPhoto('png')))).rejects.toThrow(/dit où, quand ou par qui/);
    await expect(within(asData(await aPicture('png'), 'jpeg'))).rejects.toThrow(/JPEG annoncée/);
    await expect(within(asData(anSvg('<script/>'), 'svg+xml'))).rejects.toThrow(/href de <image>/);
  });

  const xhtml = 'xmlns:h="http://www.w3.org/1999/xhtml"';
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT>alert(1)</SCRIPT>', '<SCRIPT>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script>'],
    [`<h:script ${xhtml}>alert(1)</h:script>`, '<h:script>'],
    [`<metadata><h:script ${xhtml}>alert(1)</h:script></metadata>`, '<h:script>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></g>', '<g>'],
    ['<foreignObject><p>page</p></foreignObject>', '<foreignObject>'],
    ['<a href="#x"><path d="M0"/></a>', '<a>'],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate>'],
    ['<set attributeName="onload" to="alert(1)"/>', '<set>'],
    ['<handler type="text/javascript">alert(1)</handler>', '<handler>'],
    ['<iframe src="x"/>', '<iframe>'],
    ['<sodipodi:namedview xmlns:sodipodi="urn:s"/>', '<sodipodi:namedview>'],
    ['<path onclick="alert(1)" d="M0"/>', 'onclick de <path>'],
    ['<path ONLOAD="alert(1)" d="M0"/>', 'ONLOAD de <path>'],
    [
      '<path inkscape:export-filename="C:\\moi" xmlns:inkscape="urn:i"/>',
      'inkscape:export-filename',
    ],
    ['<g xml:base="https://ailleurs.example/"/>', 'xml:base'],
    ['<use href="https://ailleurs.example/a.svg#b"/>', 'href de <use>'],
    ['<use xlink:href="//ailleurs.example/a.svg#b"/>', 'xlink:href de <use>'],
    ['<use x:href="autre.svg#b" xmlns:x="http://www.w3.org/1999/xlink"/>', 'x:href de <use>'],
    ['<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', 'href de <use>'],
    [`<use href="${asData(Buffer.from('PNG'))}"/>`, 'href de <use>'],
    ['<use href="&#106;avascript:alert(1)"/>', 'href de <use>'],
    ['<image href="http://ailleurs.example/pixel.gif"/>', 'href de <image>'],
    ['<image href=" java&#10;script:alert(1)"/>', 'href de <image>'],
    ['<feImage href="http://ailleurs.example/pixel.gif"/>', '<feImage>'],
    ['<path fill="url(http://ailleurs.example/#a)"/>', 'fill de <path>'],
    ['<path fill="u\\72l(http://ailleurs.example/#a)"/>', '« \\ » dans'],
    ['<path style="fill:URL( &quot;//ailleurs.example&quot; )"/>', 'style de <path>'],
    ['<path style="background:image-set(\'//ailleurs.example\' 1x)"/>', '« image-set(…) »'],
    ['<path style="-moz-binding:url(#a)"/>', '« -moz-binding: »'],
    ['<style>@import "//ailleurs.example/a.css";</style>', '« @import »'],
    ['<style>@\\69mport "//ailleurs.example/a.css";</style>', '« \\ »'],
    ['<style><![CDATA[@font-face{src:url(//ailleurs.example/a)}]]></style>', '« @font-face »'],
    ['<style>a{fill:u/**/rl(x)}</style>', '« rl(…) »'],
    ['<style>a{fill:url(//ailleurs.example/a</style>', '« url(//ailleurs.example/a »'],
    ['<style>a{fill:url(<![CDATA[//ailleurs.example/a]]>)}</style>', 'url(//ailleurs.example/a)'],
    ['<style>a{}<script>alert(1)</script></style>', '<script>'],
    ['<?xml-stylesheet href="//ailleurs.example/a.xsl"?>', '<?xml-stylesheet?>'],
    ['<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', '<use>'],
    [`${'<g>'.repeat(300)}${'</g>'.repeat(300)}`, '200 éléments'],
  ])('refuses %s', async (content, found) => {
    await expect(check(content)).rejects.toThrow(found);
    await expect(check(content)).rejects.toThrow(/Exportez-le de nouveau/);
  });

  it('refuses what acts on the root itself', async () => {
    await expect(check('', ' onload="alert(1)"')).rejects.toThrow('onload de <svg>');
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  it.each([
    ['a doctype', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`, '<!DOCTYPE>'],
    ['an entity of its own', '<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', 'bien formé'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'sa racine est <html>'],
    ['a root of no namespace', '<svg/>', 'dans l’espace de noms du SVG'],
    ['an encoding that is not its own', `<?xml version="1.0" encoding="UTF-7"?>${svg}`, 'UTF-8'],
    ['XML 1.1', `<?xml version="1.1"?>${svg}`, 'UTF-8'],
    ['something after the root', `${svg}<svg/>`, 'bien formé'],
    ['a tag left open', '<svg xmlns="http://www.w3.org/2000/svg">', 'bien formé (ligne 1)'],
    [
      'a repeated attribute',
      '<svg xmlns="http://www.w3.org/2000/svg" id="a" id="b"/>',
      'bien formé',
    ],
  ])('refuses %s', async (_what, text, found) => {
    await expect(checkSvg(Buffer.from(text))).rejects.toThrow(found);
  });

  it('refuses other encodings, in which filters see something else than browsers', async () => {
    const wide = Buffer.from(`\ufeff${svg}`, 'utf16le');
    const latin = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><title>é</title></svg>',
      'latin1',
    );
    for (const bytes of [wide, Buffer.from(wide).swap16(), latin, gzipSync(svg)])
      await expect(checkSvg(bytes)).rejects.toThrow(/UTF-8|bien formé/);
  });

  it('refuses a drawing that is too heavy to draw', async () => {
    await expect(check(`<desc>${' '.repeat(5_000_000)}</desc>`)).rejects.toThrow('plus de 5 Mo');
  });
});
