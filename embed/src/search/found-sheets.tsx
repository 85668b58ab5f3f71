import type { PassageFragment, SearchPageQuery } from '../generated/graphql';
import { SheetItem } from '../sheet/sheet-item';
import { MarkedText, Passage, toText } from './marked-text';

type Found = NonNullable<SearchPageQuery['search']>;
type Edge = Found['edges'][number];

/** The passage that is this very text, to be marked where the text is shown anyway. */
const passageThatIs = (text: string, passages: readonly PassageFragment[]) =>
  passages.find((passage) => toText(passage) === text);

const FoundSheet = ({ edge: { node: sheet, highlights }, rank }: { edge: Edge; rank: number }) => {
  const title = passageThatIs(sheet.title, highlights);
  const summary = passageThatIs(sheet.summary, highlights);
  const others = highlights.filter((passage) => passage !== title && passage !== summary);
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
  <ol class="sheet-items found-sheets">
    {edges.map((edge, index) => (
      <FoundSheet key={edge.node.reference} edge={edge} rank={index + 1} />
    ))}
  </ol>
);
