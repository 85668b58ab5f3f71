import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { barOf, sumOf, toNumber, toPlainDay, type PortalDay } from './portals';

const columns = ['Jour', 'Affichages', '', 'Recherches', 'Requêtes avec une clé'];

/** Day by day, the last first. */
export function FigureTable({ days }: { readonly days: readonly PortalDay[] }) {
  if (days.length === 0) return <Typography>Rien n’a été compté sur cette période.</Typography>;
  const sum = sumOf(days);
  return (
    <Table colCount={columns.length} rowCount={days.length + 2}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        <Tr>
          <Td>
            <Typography fontWeight="semiBold">En tout</Typography>
          </Td>
          <Numbers {...sum} />
        </Tr>
        {days.map((day) => (
          <Tr key={day.day}>
            <Td>
              <Typography>{toPlainDay(day.day)}</Typography>
            </Td>
            <Numbers {...day} bar={barOf(day, days)} />
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

type NumbersProps = Omit<PortalDay, 'day'> & { readonly bar?: number };

const Numbers = ({ views, searches, requests, bar }: NumbersProps) => (
  <>
    <Td>
      <Typography>{toNumber(views)}</Typography>
    </Td>
    <Td>
      {/* For the eye alone: the number says it beside. */}
      {bar !== undefined && (
        <Box width="10rem" aria-hidden>
          <Box background="primary500" height="0.5rem" hasRadius style={{ width: `${bar}%` }} />
        </Box>
      )}
    </Td>
    <Td>
      <Typography>{toNumber(searches)}</Typography>
    </Td>
    <Td>
      <Typography>{toNumber(requests)}</Typography>
    </Td>
  </>
);
