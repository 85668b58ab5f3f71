import type { ComponentChildren } from 'preact';

import type { SheetItemFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { FeeMark } from './fee-mark';

interface SheetItemProps {
  sheet: SheetItemFragment;
  /** The title and the summary as a search shows them. */
  title?: ComponentChildren;
  summary?: ComponentChildren;
  /** Place among what was found, from 1: which results are followed can be counted, without the words. */
  rank?: number;
  children?: ComponentChildren;
}

export const SheetItem = ({ sheet, title, summary, rank, children }: SheetItemProps) => {
  const partners = sheet.partnerships.map(({ agency }) => agency.shortName);
  return (
    <li class="sheet-item">
      <p class="sheet-item-theme">{sheet.primaryTheme.label}</p>
      <h3>
        <InternalLink to={`/fiches/${sheet.slug}`} data-rank={rank}>
          {title ?? sheet.title}
        </InternalLink>
      </h3>
      <p>{summary ?? sheet.summary}</p>
      {children}
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
