import type { FullSheetFragment } from '../generated/graphql';
import { toPath } from '../page/path';
import { NewWindow, useLeaving } from '../page/request-context';
import { Section } from '../sheet/section';

/** What a reader may open, and what it will cost them to. */
export const Documents = ({ documents }: Pick<FullSheetFragment, 'documents'>) => {
  const leaving = useLeaving();
  return documents.length > 0 ? (
    <Section id="documents" title="Documents" class="documents">
      <ul>
        {documents.map(({ label, url, mediaTypeLabel, sizeLabel }) => (
          <li key={url}>
            <a href={toPath(url)} {...leaving}>
              {label} ({mediaTypeLabel}, {sizeLabel}){leaving && <NewWindow />}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ) : null;
};
