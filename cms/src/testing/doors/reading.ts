import { LIST, list, type Attempt, type Owned } from './attempt';
import { SECRET, type OtherAgency } from './other-agency';

const ENTRY = `${LIST}/:id`;

/** Ways to ask a list for more than one's own. */
const listQueries = (other: OtherAgency): readonly string[] => [
  '',
  `_q=${SECRET}`,
  `filters[title][$containsi]=${SECRET}`,
  `filters[$or][0][title][$containsi]=${SECRET}&filters[$or][1][id][$notNull]=true`,
  `filters[$or][0][owner][$eq]=${other.uuid}&filters[$or][1][id][$gt]=0`,
  `filters[$not][title][$containsi]=nothing`,
  `filters[owner][$eq]=${other.uuid}`,
  `filters[owner][$ne]=x`,
  `filters[documentId][$in][0]=${other.ids.sheet}&filters[documentId][$in][1]=${other.ids.published}`,
  'filters[leadAgency][id][$gt]=0&filters[agency][id][$gt]=0',
  'filters[$and][0][__status][$eq]=draft',
  'status=draft',
  'status=published',
  'publicationFilter=never-published',
  'publicationStatusFilter=published-modified',
  'hasPublishedVersion=false',
  'locale=*&pageSize=1000',
  'locale=fr&status=draft&pageSize=-1',
  'sort=status:ASC&page=1&pageSize=1000',
  'sort=owner:DESC&start=0&limit=1000',
  'populate=*',
  'populate[relatedSheets][populate]=*&populate[contacts]=*',
  'populate[createdBy][populate]=roles',
  'fields[0]=title&fields[1]=relatedSheets.title',
  `_q[]=${SECRET}`,
  'filters[$or]=1',
  'filters[$not][$and]=x',
  `filters[relatedSheets][id][title][$containsi]=${SECRET}`,
  `filters[sheet][documentId][$or][0][title][$containsi]=${SECRET}`,
  `filters[constructor][relatedSheets][title][$containsi]=${SECRET}`,
];

export function readingAttempts(concept: Owned, other: OtherAgency): Attempt[] {
  const lists = listQueries(other).map((query) => ({
    door: `GET ${LIST}`,
    name: `list ${concept}s with ${query || 'nothing'}`,
    method: 'GET',
    path: `${list(concept)}?${query}`,
  }));
  const ids = concept === 'sheet' ? [other.ids.sheet, other.ids.published] : [other.ids[concept]];
  const queries = ['', 'status=draft', 'status=published', 'locale=fr', 'populate=*', 'version=1'];
  const reads = ids.flatMap((id) =>
    queries.map((query) => ({
      door: `GET ${ENTRY}`,
      name: `read a ${concept} with ${query || 'nothing'}`,
      method: 'GET',
      path: `${list(concept)}/${id}?${query}`,
    })),
  );
  const counts = ids.map((id) => ({
    door: `GET ${ENTRY}/actions/countDraftRelations`,
    name: `count the draft relations of a ${concept}`,
    method: 'GET',
    path: `${list(concept)}/${id}/actions/countDraftRelations`,
  }));
  const many = {
    door: `GET ${LIST}/actions/countManyEntriesDraftRelations`,
    name: `count the draft relations of ${concept}s`,
    method: 'GET',
    path: `${list(concept)}/actions/countManyEntriesDraftRelations?documentIds[]=${ids.join('&documentIds[]=')}`,
  };
  return [...lists, ...reads, ...counts, many];
}
