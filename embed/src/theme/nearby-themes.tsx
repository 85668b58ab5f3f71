import { InternalLink } from '../page/request-context';

interface NearbyThemesProps {
  themes: readonly { label: string; slug: string }[];
}

export const NearbyThemes = ({ themes }: NearbyThemesProps) => (
  <ul class="tags">
    {themes.map(({ label, slug }) => (
      <li key={slug}>
        <InternalLink class="tag tag-link" to={`/themes/${slug}`}>
          {label}
        </InternalLink>
      </li>
    ))}
  </ul>
);
