import { useInternalPath } from '../page/request-context';
import type { SheetSearch } from '../sheet/search-query';

/** From a list of sheets to the people: the same words, asked of those who guide. */
export const AskWhom = ({ search, label }: { search: SheetSearch; label: string }) => (
  <form action={useInternalPath('/qui-contacter')} method="post">
    <input type="hidden" name="besoin" value={search.words} />
    {search.phases[0] && <input type="hidden" name="phase" value={search.phases[0]} />}
    {search.territory && <input type="hidden" name="territoire" value={search.territory} />}
    <button class="button button-quiet" type="submit">
      {label}
    </button>
  </form>
);
