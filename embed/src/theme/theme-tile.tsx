import type { ThemeTileFragment } from '../generated/graphql';
import { toCount } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { Pictogram } from './pictogram';

const ThemeTile = ({ theme }: { theme: ThemeTileFragment }) => (
  <li class="theme-tile">
    <Pictogram icon={theme.icon} code={theme.code} />
    <h3>
      <InternalLink to={`/themes/${theme.slug}`}>{theme.label}</InternalLink>
    </h3>
    <p class="quiet">{toCount(theme.sheets.totalCount, 'fiche')}</p>
  </li>
);

export const ThemeTiles = ({ themes }: { themes: readonly ThemeTileFragment[] }) => (
  <ul class="theme-tiles">
    {themes.map((theme) => (
      <ThemeTile key={theme.slug} theme={theme} />
    ))}
  </ul>
);
