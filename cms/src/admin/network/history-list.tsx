import { Accordion, Box, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import { toMoment, type PastChange } from './network';
import { ToldSections } from './told-sections';

const whoOf = ({ by, account }: PastChange): string => by ?? `compte n° ${account}, supprimé`;

export function HistoryList({ history }: { readonly history: readonly PastChange[] }) {
  if (history.length === 0)
    return <Typography>Aucun changement du réseau n’a encore été fait ici.</Typography>;
  return (
    <Accordion.Root size="M">
      {history.map((change) => (
        <Accordion.Item key={change.id} value={String(change.id)}>
          <Accordion.Header>
            <Accordion.Trigger description={noBreak(`${toMoment(change.at)}, ${whoOf(change)}`)}>
              {change.title}
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Box padding={4}>
              <ToldSections sections={change.sections} level="h4" />
            </Box>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
