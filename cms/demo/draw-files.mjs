// Draws the logos and the documents of the demonstration: `node cms/demo/draw-files.mjs`. They imitate nobody's.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const folder = (name) => {
  const directory = path.join(import.meta.dirname, name);
  mkdirSync(directory, { recursive: true });
  return directory;
};

const sea = '#0b4a63';
const hedge = '#245f37';
const brick = '#86380f';
const granite = '#4a5b65';

/** By slug: the letters of the tile, its colour, and the shape that runs below them. */
const logos = {
  'manche-numerique': ['MN', sea, 'steps'],
  labeo: ['LB', hedge, 'wave'],
  caue: ['C', brick, 'roof'],
  sdem50: ['E', granite, 'steps'],
  sdeau50: ['O', '#075a7c', 'wave'],
  'manche-ingenierie': ['MI', '#083446', 'hills'],
  cdg50: ['CG', '#5f4304', 'hills'],
  'manche-habitat': ['MH', '#2f6b45', 'roof'],
  'culture-50': ['AB', '#5a2f4d', 'steps'],
};

const shapes = {
  wave: 'M0 500 Q80 440 160 500 T320 500 T480 500 T640 500 V640 H0 Z',
  hills: 'M0 540 C140 400 260 440 340 520 C420 440 540 420 640 500 V640 H0 Z',
  roof: 'M0 640 V540 L160 440 L320 540 L480 440 L640 540 V640 Z',
  steps: 'M0 560 H160 V520 H320 V480 H480 V440 H640 V640 H0 Z',
};

const tile = ([letters, ground, shape]) => `
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 640 640">
  <rect width="640" height="640" fill="${ground}"/>
  <path d="${shapes[shape]}" fill="#f2b632"/>
  <text x="320" y="370" text-anchor="middle" fill="#fff" font-family="Liberation Sans, Arial, sans-serif"
    font-weight="700" font-size="${letters.length > 1 ? 270 : 330}" letter-spacing="-8">${letters}</text>
</svg>`;

for (const [slug, logo] of Object.entries(logos))
  await sharp(Buffer.from(tile(logo)))
    .png({ compressionLevel: 9, palette: true })
    .toFile(path.join(folder('logos'), `${slug}.png`));

/** One that stays a drawing: no letters, whose font a reader may lack. */
writeFileSync(
  path.join(folder('logos'), 'symel.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 640 640">
  <rect width="640" height="640" fill="#dcebf1"/>
  <circle cx="450" cy="190" r="80" fill="#f2b632"/>
  <path d="M0 330 C120 250 250 250 360 340 C460 410 560 390 640 350 V640 H0 Z" fill="#7fb58a"/>
  <path d="M0 460 Q80 400 160 460 T320 460 T480 460 T640 460 V640 H0 Z" fill="#0b4a63"/>
</svg>
`,
);

/** Each line of text, with its size in points; an empty one is a space. */
const documents = {
  'photographier-un-batiment.pdf': [
    [20, 'Photographier un bâtiment avant la visite'],
    [11, 'Donnée de démonstration : ce document montre ce qu’une agence pourrait joindre.'],
    [11, ''],
    [12, '1. Les quatre façades, de loin, avec ce qui les entoure.'],
    [12, '2. Chaque fissure, avec une règle ou une pièce de monnaie, et la date.'],
    [12, '3. La toiture, dehors puis depuis les combles, par temps sec et après la pluie.'],
    [12, '4. Les pieds de mur, les gouttières et l’endroit où l’eau s’en va.'],
    [12, '5. Les planchers, les escaliers et les ouvertures, même condamnées.'],
    [12, '6. Les plans, devis et anciennes photographies que garde la mairie.'],
  ],
  'circuits-papier-de-la-mairie.pdf': [
    [20, 'Relever les circuits papier de la mairie'],
    [11, 'Donnée de démonstration : ce document montre ce qu’une agence pourrait joindre.'],
    [11, ''],
    [12, 'Pour chaque circuit : qui écrit, qui signe, qui reçoit, combien de fois par an.'],
    [12, '[  ] Délibérations et arrêtés'],
    [12, '[  ] Convocations du conseil'],
    [12, '[  ] Demandes de permis et déclarations préalables'],
    [12, '[  ] Factures, mandats et titres'],
    [12, '[  ] Cantine, garderie, location de salle'],
    [12, '[  ] Certificats en service : titulaire et date de fin'],
  ],
};

// WinAnsi, the encoding of the fonts that every reader of PDF has: Latin-1, but for the apostrophe.
const toPdfText = (text) =>
  `<${Buffer.from(text.replaceAll('’', '\x92'), 'latin1').toString('hex')}>`;

function toPdf(lines) {
  let y = 790;
  const content = lines.map(([size, text], index) => {
    y -= size * 1.9;
    return `BT /${index === 0 ? 'Title' : 'Body'} ${size} Tf 56 ${y.toFixed(1)} Td ${toPdfText(text)} Tj ET`;
  });
  const stream = content.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /Title 5 0 R /Body 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title ${toPdfText(lines[0][1])} /Subject ${toPdfText('Donnée de démonstration')} >>`,
  ];
  let pdf = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${size - 1} 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}

for (const [name, lines] of Object.entries(documents))
  writeFileSync(path.join(folder('documents'), name), toPdf(lines), 'latin1');

writeFileSync(
  path.join(folder('documents'), 'releve-des-consommations.csv'),
  [
    '# Donnée de démonstration',
    'Bâtiment;Année;Énergie;Consommation (kWh);Facture (€)',
    'Mairie;2024;Fioul;28400;3310',
    'Mairie;2025;Fioul;27150;3240',
    'École;2024;Gaz;64200;7020',
    'École;2025;Gaz;61800;6890',
    '',
  ].join('\r\n'),
);
