import { ContactCard } from '../contact/contact-card';
import {
  SheetPageDocument,
  type FullSheetFragment,
  type SheetPageQuery,
} from '../generated/graphql';
import { toFindLabel } from '../guide/label';
import { Picture } from '../image/picture';
import { Breadcrumb } from '../page/breadcrumb';
import { toFrenchDate } from '../page/date';
import { toPageView } from '../page/document';
import { notFoundView } from '../page/failure-view';
import { definePage, type PageRequest } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SheetContents } from './sheet-contents';
import { SheetOpening } from './sheet-opening';
import { RelatedSheets, SheetSections } from './sheet-sections';
import { toStructuredData } from './structured-data';
import { toWithdrawnView } from './withdrawn-sheet';

const stepsTo = ({ primaryTheme: { label, slug, parent } }: FullSheetFragment) => [
  { label: 'Fiches', path: '/fiches' },
  ...(parent ? [{ label: parent.label, path: `/themes/${parent.slug}` }] : []),
  { label, path: `/themes/${slug}` },
];

// A demonstration text was read again by no agency: it has no review to tell of.
const Review = ({ sheet }: { sheet: FullSheetFragment }) =>
  sheet.isDemoData ? null : <ReviewLine sheet={sheet} />;

const ReviewLine = ({ sheet }: { sheet: FullSheetFragment }) => (
  <p class="quiet review">
    {sheet.lastReviewedAt ? (
      <>
        Relue le <time dateTime={sheet.lastReviewedAt}>{toFrenchDate(sheet.lastReviewedAt)}</time>.
        Relecture prévue {sheet.reviewFrequencyLabel.toLowerCase()}.
      </>
    ) : (
      'Pas encore relue.'
    )}{' '}
    <span class={`tag tag-${sheet.freshness === 'UP_TO_DATE' ? 'free' : 'unsure'}`}>
      {sheet.freshnessLabel}
    </span>
  </p>
);

const Contacts = ({ sheet }: { sheet: FullSheetFragment }) => (
  <aside class="side-column" aria-labelledby="interlocuteurs">
    <h2 id="interlocuteurs">Qui répond</h2>
    {sheet.contacts.map((contact) => (
      <ContactCard key={contact.id} contact={contact} />
    ))}
    <div class="agency-line">
      {sheet.leadAgency.logo && (
        <Picture image={sheet.leadAgency.logo} height={48} isNamed={false} />
      )}
      <p>
        Fiche portée par{' '}
        <InternalLink to={`/agences/${sheet.leadAgency.slug}`}>
          {sheet.leadAgency.name}
        </InternalLink>
        {sheet.leadAgency.membershipStatus === 'UNCONFIRMED' &&
          ' (appartenance au réseau à confirmer)'}
        .
      </p>
    </div>
    <Review sheet={sheet} />
  </aside>
);

interface SheetPageProps {
  sheet: FullSheetFragment;
  guide: SheetPageQuery['guide'];
}

const SheetPage = ({ sheet, guide }: SheetPageProps) => (
  <article class="wide sheet">
    <Breadcrumb steps={stepsTo(sheet)} />
    <SheetOpening sheet={sheet} />
    <SheetContents sheet={sheet} />
    <div class="two-columns">
      <div class="main-column">
        <SheetSections sheet={sheet} findLabel={toFindLabel(guide)} feeRule={guide.feeRule} />
      </div>
      <Contacts sheet={sheet} />
    </div>
    <RelatedSheets relatedSheets={sheet.relatedSheets} />
  </article>
);

/** A slug has no capital, a reference has one: `/fiches/F12` leads to the sheet's own address. */
const toSheetVariables = ({ params: { slug: name = '' } }: PageRequest) =>
  /^[A-Z]/.test(name) ? { slug: null, reference: name } : { slug: name, reference: null };

export const sheetPage = definePage({
  path: '/fiches/:slug',
  document: SheetPageDocument,
  toVariables: toSheetVariables,
  toView: ({ guide, sheet }, request) => {
    if (!sheet) return notFoundView(request);
    if (sheet.__typename === 'WithdrawnSheet') return toWithdrawnView(sheet, guide, request);
    const path = `/fiches/${sheet.slug}`;
    if (sheet.slug !== request.params.slug && !request.preview && !request.framed) {
      return { redirect: path, status: 301 };
    }
    return toPageView(
      {
        title: sheet.title,
        description: sheet.summary,
        path,
        isIndexed: !sheet.isDemoData && !sheet.isDraft,
        frame: guide,
        hasOEmbed: true,
        structuredData: toStructuredData(sheet, request.publicUrl),
        body: () => <SheetPage sheet={sheet} guide={guide} />,
      },
      request,
    );
  },
});
