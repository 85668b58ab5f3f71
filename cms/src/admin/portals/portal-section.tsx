import { Accordion, Box, Flex, Typography } from '@strapi/design-system';
import { AdviceList } from '../advice/advice-list';
import { FigureTable } from './figure-table';
import { KeyList } from './key-list';
import { adviseOnPortal, sumOf, toNumber, type Portal, type PortalKey } from './portals';

interface Props {
  readonly portal: Portal;
  readonly onMake: () => void;
  readonly onEnd: (key: PortalKey) => void;
}

const toSummary = (portal: Portal): string => {
  const { views, searches } = sumOf(portal.days);
  const working = portal.keys.filter(({ endedAt }) => endedAt === null).length;
  const advice = adviseOnPortal(portal).length;
  return [
    `Affichages : ${toNumber(views)}`,
    `recherches : ${toNumber(searches)}`,
    `clés en service : ${working}`,
    ...(advice > 0 ? [`à regarder : ${advice}`] : []),
  ].join(', ');
};

export function PortalSection({ portal, onMake, onEnd }: Props) {
  const advice = adviseOnPortal(portal);
  return (
    <Accordion.Item value={portal.uuid}>
      <Accordion.Header>
        <Accordion.Trigger description={toSummary(portal)}>{portal.name}</Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Flex direction="column" alignItems="stretch" gap={6} padding={4}>
          {advice.length > 0 && <AdviceList items={advice} />}
          <Box>
            <Typography tag="h3" variant="delta" paddingBottom={2}>
              Clés
            </Typography>
            <KeyList keys={portal.keys} onMake={onMake} onEnd={onEnd} />
          </Box>
          <Box>
            <Typography tag="h3" variant="delta" paddingBottom={2}>
              Fréquentation, jour par jour
            </Typography>
            <FigureTable days={portal.days} />
          </Box>
        </Flex>
      </Accordion.Content>
    </Accordion.Item>
  );
}
