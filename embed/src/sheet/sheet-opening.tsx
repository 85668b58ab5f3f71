import { useContext } from 'preact/hooks';
import { toMailUrl } from '../contact/email';

import { toPhoneText, toPhoneUrl } from '../contact/phone';
import type { FullSheetFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink, RequestContext } from '../page/request-context';
import { findPhone, toOpeningFacts } from './opening-facts';

const toShareUrl = (title: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}\r\n`)}`;

const CallButton = ({ sheet }: { sheet: FullSheetFragment }) => {
  const phone = findPhone(sheet);
  const url = phone && toPhoneUrl(phone);
  const email = sheet.contacts.find((contact) => contact.email)?.email ?? sheet.leadAgency.email;
  if (phone && url) {
    return (
      <a class="button" href={url}>
        Appeler le {toPhoneText(phone)}
      </a>
    );
  }
  return email ? (
    <a class="button" href={toMailUrl(email)}>
      Écrire à l’agence
    </a>
  ) : null;
};

const Actions = ({ sheet }: { sheet: FullSheetFragment }) => {
  const origin = useContext(RequestContext)?.publicUrl ?? '';
  return (
    <div class="actions">
      <CallButton sheet={sheet} />
      <a
        class="button button-quiet"
        href={toShareUrl(sheet.title, `${origin}/fiches/${sheet.slug}`)}
      >
        Envoyer à un collègue
      </a>
      <button class="button button-quiet" type="button" data-print hidden>
        Imprimer
      </button>
    </div>
  );
};

const DemoNotice = ({ sheet }: { sheet: FullSheetFragment }) => (
  <div class="notice">
    <p>
      <DemoMark /> Ce texte montre ce que serait la fiche ; l’agence ne l’a pas validé.
    </p>
    <p class="quiet">
      {[sheet.titleStatusLabel, sheet.ownerStatusLabel, sheet.feeStatusLabel].join(' · ')}
    </p>
  </div>
);

/** What a secretary needs before anything else: is it free, who answers, how to reach them. */
export const SheetOpening = ({ sheet }: { sheet: FullSheetFragment }) => (
  <header class="sheet-opening">
    <p class="sheet-reference">
      Fiche {sheet.reference} · {sheet.primaryTheme.label}
    </p>
    <h1>{sheet.title}</h1>
    <dl class="opening-facts">
      {toOpeningFacts(sheet).map(({ term, text }) => (
        <div key={term} class={term === 'Gratuit' ? 'is-free' : undefined}>
          <dt>{`${term} :`}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <Actions sheet={sheet} />
    <p class="lead">{sheet.summary}</p>
    {sheet.replacedBy && (
      <p class="notice">
        Cette fiche sera remplacée par{' '}
        <InternalLink to={`/fiches/${sheet.replacedBy.slug}`}>
          {sheet.replacedBy.title}
        </InternalLink>
        .
      </p>
    )}
    {sheet.isDemoData && <DemoNotice sheet={sheet} />}
  </header>
);
