import type { FullSheetFragment } from '../generated/graphql';
import { ExternalLink } from '../page/external-link';
import { Section } from './section';

export const References = ({ links, sources }: Pick<FullSheetFragment, 'links' | 'sources'>) => (
  <>
    {links.length > 0 && (
      <Section id="liens" title="Liens utiles">
        <ul>
          {links.map(({ label, url }) => (
            <li key={label}>
              <ExternalLink url={url}>{label}</ExternalLink>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {sources.length > 0 && (
      <Section id="sources" title="Sources" class="sources">
        <ul>
          {sources.map(({ label, url }) => (
            <li key={label}>
              <ExternalLink url={url}>{label}</ExternalLink>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
);
