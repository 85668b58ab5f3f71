import type { SearchPageQuery } from '../generated/graphql';
import { SheetItem } from '../sheet/sheet-item';
import { MarkedText, Passage, passageThatIs } from './marked-text';

type Found = NonNullable<SearchPageQuery['search']>;
type Edge = Found['edges'][number];

/** Under the title and the summary, which may be marked too. */
const mostPassages = 2;

const FoundSheet = ({ edge: { node: sheet, rank, highlights } }: { edge: Edge }) => {
  const title = passageThatIs(sheet.title, highlights);
  const summary = passageThatIs(sheet.summary, highlights);
  const others = highlights
    .filter((passage) => passage !== title && passage !== summary)
    .slice(0, mostPassages);
  return (
    <SheetItem
      sheet={sheet}
      rank={rank}
      title={title && <MarkedText {...title} />}
      summary={summary && <MarkedText {...summary} />}
    >
      {others.map((passage, index) => (
        <Passage key={index} passage={passage} />
      ))}
    </SheetItem>
  );
};

/** The sheets that a search found, the best first, each with what answers in it. */
export const FoundSheets = ({ edges }: Pick<Found, 'edges'>) => (
  <ol class="sheet-items found-sheets" start={edges[0]?.rank}>
    {edges.map((edge) => (
      <FoundSheet key={edge.node.reference} edge={edge} />
    ))}
  </ol>
);
