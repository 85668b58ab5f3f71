import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import { moveOf, toCountLabel, type FoundSheet, type Outcome } from './trial';

interface Props {
  readonly title: string;
  readonly outcome: Outcome;
  /** What moves is told; null for the list that others are compared to. */
  readonly before: Outcome | null;
}

export function OutcomeList({ title, outcome, before }: Props) {
  const { signposts, sheets } = outcome;
  return (
    <Box background="neutral0" hasRadius padding={4} width="100%">
      <Typography tag="h4" variant="omega" fontWeight="bold">
        {noBreak(`${title} : ${toCountLabel(outcome)}`)}
      </Typography>
      {signposts.map((signpost) => (
        <Typography key={signpost.title} tag="p" variant="omega">
          {noBreak(`Hors réseau : ${signpost.title} (${signpost.answeredBy})`)}
        </Typography>
      ))}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {sheets.map((sheet, rank) => (
          <Found
            key={sheet.reference}
            sheet={sheet}
            rank={rank}
            move={before && moveOf(sheet, rank, before)}
          />
        ))}
      </Flex>
    </Box>
  );
}

interface FoundProps {
  readonly sheet: FoundSheet;
  readonly rank: number;
  readonly move: string | null;
}

const Found = ({ sheet: { reference, title, explanation }, rank, move }: FoundProps) => (
  <li>
    <Typography variant="omega">{`${rank + 1}. ${reference} – ${title} `}</Typography>
    {move && <Badge size="S">{move}</Badge>}
    {explanation.length > 0 && (
      <details>
        <summary>
          <Typography variant="pi" textColor="neutral600">
            Pourquoi à ce rang
          </Typography>
        </summary>
        <ul>
          {explanation.map((line) => (
            <Typography key={line} tag="li" variant="pi" textColor="neutral700">
              {noBreak(line)}
            </Typography>
          ))}
        </ul>
      </details>
    )}
  </li>
);
