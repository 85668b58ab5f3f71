import type { FullSheetFragment } from '../generated/graphql';
import { toPath } from '../page/path';
import { Section } from '../sheet/section';

/** What a reader may open, and what it will cost them to. */
export const Documents = ({ documents }: Pick<FullSheetFragment, 'documents'>) =>
  documents.length > 0 ? (
    <Section id="documents" title="Documents" class="documents">
      <ul>
        {documents.map(({ label, url, mediaTypeLabel, sizeLabel }) => (
          <li key={url}>
            <a href={toPath(url)}>
              {label} ({mediaTypeLabel}, {sizeLabel})
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ) : null;
