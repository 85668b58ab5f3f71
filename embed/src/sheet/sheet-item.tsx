import type { SheetItemFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { FeeMark } from './fee-mark';

const SheetItem = ({ sheet }: { sheet: SheetItemFragment }) => {
  const partners = sheet.partnerships.map(({ agency }) => agency.shortName);
  return (
    <li class="sheet-item">
      <p class="sheet-item-theme">{sheet.primaryTheme.label}</p>
      <h3>
        <InternalLink to={`/fiches/${sheet.slug}`}>{sheet.title}</InternalLink>
      </h3>
      <p>{sheet.summary}</p>
      <p class="sheet-item-agencies">
        {sheet.leadAgency.shortName}
        {partners.length > 0 && <span class="quiet"> avec {toEnumeration(partners)}</span>}
      </p>
      <p class="marks">
        <FeeMark feeModel={sheet.feeModel} label={sheet.feeModelLabel} />
        {sheet.isDemoData && <DemoMark />}
      </p>
    </li>
  );
};

/** Sheets under a heading of level 2. */
export const SheetItems = ({ sheets }: { sheets: readonly SheetItemFragment[] }) => (
  <ul class="sheet-items">
    {sheets.map((sheet) => (
      <SheetItem key={sheet.reference} sheet={sheet} />
    ))}
  </ul>
);
