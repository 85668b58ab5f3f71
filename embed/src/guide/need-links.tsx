import type { ThemeTileFragment } from '../generated/graphql';
import { InternalLink } from '../page/request-context';

interface Need {
  words: string;
  slug: string;
}

const longest = 64;

/** One need a theme, in the reader's words and short enough to be read at a glance. */
export const pickNeeds = (themes: readonly ThemeTileFragment[], count: number): Need[] =>
  themes
    .flatMap(({ sheets }) =>
      sheets.nodes.slice(0, 1).flatMap(({ slug, needExamples }) =>
        needExamples
          .filter((words) => words.length <= longest)
          .slice(0, 1)
          .map((words) => ({ words, slug })),
      ),
    )
    .filter(({ slug }, index, needs) => needs.findIndex((need) => need.slug === slug) === index)
    .slice(0, count);

export const NeedLinks = ({ themes }: { themes: readonly ThemeTileFragment[] }) => {
  const needs = pickNeeds(themes, 6);
  return needs.length > 0 ? (
    <section class="wide" aria-labelledby="besoins">
      <h2 id="besoins">Vous vous dites peut-être</h2>
      <ul class="need-links">
        {needs.map(({ words, slug }) => (
          <li key={slug}>
            <InternalLink to={`/fiches/${slug}`}>{`« ${words} »`}</InternalLink>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
};
