export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterContent {
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  readonly after: readonly string[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The same words twice: for who reads text, and for who reads HTML. */
export function toLetter({ subject, before, link, after }: LetterContent): Letter {
  return {
    subject,
    text: [...before, `${link.label}\u00a0:\n${link.address}`, ...after, '—', SENDER].join('\n\n'),
    html: toHtml({ subject, before, link, after }),
  };
}

const SENDER = 'Guide de l’ingénierie départementale';

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escape(text)}</p>`;

/** Mail programs know neither style sheets nor layouts: styles in place, one column, the address in full. */
function toHtml({ subject, before, link, after }: LetterContent): string {
  const address = escape(link.address);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(subject)}</title>
</head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1e1e1e;font:16px/1.5 Arial,sans-serif">
<main style="max-width:560px;margin:0 auto">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${escape(subject)}</h1>
${before.map(paragraph).join('\n')}
<p style="margin:24px 0"><a href="${address}" style="display:inline-block;padding:12px 20px;background:#1f4e79;color:#ffffff;border-radius:4px">${escape(link.label)}</a></p>
<p style="margin:0 0 16px">Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur&nbsp;:<br><span style="word-break:break-all">${address}</span></p>
${after.map(paragraph).join('\n')}
<p style="margin:24px 0 0;border-top:1px solid #767676;padding-top:12px;color:#4a4a4a">${SENDER}</p>
</main>
</body>
</html>`;
}
