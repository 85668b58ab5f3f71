import {
  Box,
  Button,
  Flex,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import { describe, nameOf, quote, toShortDay, type SearchedTerms } from './searches';

export type Action = 'synonym' | 'keyword' | 'signpost' | 'set-aside';

interface Props {
  readonly rows: readonly SearchedTerms[];
  readonly countLabel: string;
  readonly countOf: (row: SearchedTerms) => number;
  /** Said when there is no row. */
  readonly none: string;
  readonly onAct: (action: Action, row: SearchedTerms) => void;
}

const actions: readonly { action: Action; label: string }[] = [
  { action: 'synonym', label: 'Ajouter à un synonyme' },
  { action: 'keyword', label: 'Ajouter un mot-clé à une fiche' },
  { action: 'signpost', label: 'Créer un panneau hors réseau' },
  { action: 'set-aside', label: 'Laisser de côté' },
];

export function SearchTable({ rows, countLabel, countOf, none, onAct }: Props) {
  if (rows.length === 0)
    return (
      <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
        <Typography>{noBreak(none)}</Typography>
      </Box>
    );
  const columns = ['Mots cherchés', countLabel, 'Recherches', 'Dernière fois', 'Que faire ?'];
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{noBreak(column)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Row key={nameOf(row.terms)} row={row} count={countOf(row)} onAct={onAct} />
        ))}
      </Tbody>
    </Table>
  );
}

interface RowProps extends Pick<Props, 'onAct'> {
  readonly row: SearchedTerms;
  readonly count: number;
}

function Row({ row, count, onAct }: RowProps) {
  const words = nameOf(row.terms);
  const description = describe(row);
  return (
    <Tr>
      <Td>
        <Box maxWidth="24rem" paddingTop={2} paddingBottom={2} style={{ whiteSpace: 'normal' }}>
          <Typography fontWeight="semiBold">{words}</Typography>
          {description && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {noBreak(description)}
            </Typography>
          )}
        </Box>
      </Td>
      <Td>
        <Typography fontWeight="bold">{count.toLocaleString('fr-FR')}</Typography>
      </Td>
      <Td>
        <Typography>{row.searches.toLocaleString('fr-FR')}</Typography>
      </Td>
      <Td>
        <Typography>{toShortDay(row.lastDay)}</Typography>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap" paddingTop={2} paddingBottom={2} maxWidth="46rem">
          {actions.map(({ action, label }) => (
            <Button
              key={action}
              size="S"
              variant={action === 'set-aside' ? 'ghost' : 'tertiary'}
              aria-label={noBreak(`${label} : ${quote(words)}`)}
              onClick={() => onAct(action, row)}
            >
              {label}
            </Button>
          ))}
        </Flex>
      </Td>
    </Tr>
  );
}
