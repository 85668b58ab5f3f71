import { ThemeListPageDocument, type ThemeListPageQuery } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import { Pictogram } from './pictogram';

type Theme = ThemeListPageQuery['themes']['nodes'][number];

const ThemeEntry = ({ theme }: { theme: Theme }) => (
  <li class="theme-entry">
    <Pictogram icon={theme.icon} code={theme.code} />
    <div>
      <h2>
        <InternalLink to={`/themes/${theme.slug}`}>{theme.label}</InternalLink>
      </h2>
      <p class="quiet">{toCount(theme.sheets.totalCount, 'fiche')}</p>
      {theme.description && <p>{theme.description}</p>}
      {theme.children.length > 0 && (
        <ul class="tags">
          {theme.children.map((child) => (
            <li key={child.slug}>
              <InternalLink class="tag tag-link" to={`/themes/${child.slug}`}>
                {child.label}
              </InternalLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  </li>
);

const ThemeListPage = ({ themes }: { themes: readonly Theme[] }) => (
  <div class="wide">
    <Breadcrumb steps={[]} />
    <h1>Toutes les thématiques</h1>
    <p class="lead">Choisissez le sujet : chaque fiche dit qui aide, et à quelles conditions.</p>
    <ul class="theme-entries">
      {themes.map((theme) => (
        <ThemeEntry key={theme.slug} theme={theme} />
      ))}
    </ul>
  </div>
);

export const themeListPage = definePage({
  path: '/themes',
  document: ThemeListPageDocument,
  toVariables: () => ({}),
  toView: ({ guide, themes }, request) =>
    toPageView(
      {
        title: 'Toutes les thématiques',
        path: '/themes',
        isIndexed: !guide.hasDemoData,
        frame: guide,
        body: () => <ThemeListPage themes={themes.nodes} />,
      },
      request,
    ),
});
