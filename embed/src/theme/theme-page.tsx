import { ThemePageDocument, type ThemePageQuery } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { notFoundView } from '../page/failure-view';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SheetItems } from '../sheet/sheet-item';
import { Pictogram } from './pictogram';

type Theme = NonNullable<ThemePageQuery['theme']>;

const stepsTo = ({ parent }: Theme) => [
  { label: 'Thématiques', path: '/themes' },
  ...(parent ? [{ label: parent.label, path: `/themes/${parent.slug}` }] : []),
];

const SubThemes = ({ themes }: { themes: Theme['children'] }) => (
  <nav class="sub-themes" aria-label="Sous-thématiques">
    <ul class="tags">
      {themes.map(({ label, slug, sheets }) => (
        <li key={slug}>
          <InternalLink class="tag tag-link" to={`/themes/${slug}`}>
            {label} <span class="tag-count">{sheets.totalCount}</span>
            <span class="visually-hidden">{sheets.totalCount < 2 ? ' fiche' : ' fiches'}</span>
          </InternalLink>
        </li>
      ))}
    </ul>
  </nav>
);

const ThemePage = ({ theme }: { theme: Theme }) => {
  const { totalCount, nodes } = theme.sheets;
  return (
    <div class="wide">
      <Breadcrumb steps={stepsTo(theme)} />
      <header class="theme-header">
        <Pictogram
          icon={theme.icon ?? theme.parent?.icon ?? null}
          code={theme.parent?.code ?? theme.code}
        />
        <div>
          <h1>{theme.label}</h1>
          {theme.description && <p class="lead">{theme.description}</p>}
        </div>
      </header>
      {theme.children.length > 0 && <SubThemes themes={theme.children} />}
      <section class="sheet-columns" aria-labelledby="fiches">
        <h2 id="fiches">{toCount(totalCount, 'fiche')}</h2>
        <SheetItems sheets={nodes} />
        <p>
          <InternalLink to={`/fiches?theme=${theme.slug}`}>
            {totalCount > nodes.length
              ? `Voir les ${totalCount} fiches et les filtrer`
              : 'Filtrer ces fiches par phase, coût ou agence'}
          </InternalLink>
        </p>
      </section>
    </div>
  );
};

export const themePage = definePage({
  path: '/themes/:slug',
  document: ThemePageDocument,
  toVariables: ({ params }) => ({ slug: params.slug ?? '' }),
  toView: ({ guide, theme }, request) => {
    if (!theme) return notFoundView(request);
    const path = `/themes/${theme.slug}`;
    if (theme.slug !== request.params.slug && !request.preview) {
      return { redirect: path, status: 301 };
    }
    return toPageView(
      {
        title: theme.label,
        description: theme.description ?? undefined,
        path,
        isIndexed: !theme.sheets.nodes.some(({ isDemoData }) => isDemoData),
        frame: guide,
        hasOEmbed: true,
        body: () => <ThemePage theme={theme} />,
      },
      request,
    );
  },
});
