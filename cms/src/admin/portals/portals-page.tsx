import { useState } from 'react';
import { Accordion, Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { noBreak } from '../../network/no-break';
import { MANAGE_PORTALS } from '../../portals/manage-portals';
import { ChoiceSelect } from '../network/choice-select';
import { EndKeyDialog } from './end-key-dialog';
import { NewKeyDialog } from './new-key-dialog';
import { PortalSection } from './portal-section';
import { periods, type Portal, type PortalKey } from './portals';
import { usePortals } from './use-portals';

export default function PortalsPage() {
  return (
    <Page.Protect permissions={[{ action: MANAGE_PORTALS, subject: null }]}>
      <Portals />
    </Page.Protect>
  );
}

const title = 'Portails : clés et fréquentation';

function Portals() {
  const [days, setDays] = useState('30');
  const { portals, failed, makeKey, endKey } = usePortals(days);
  const [made, setMade] = useState<string | null>(null);
  const [ending, setEnding] = useState<PortalKey | null>(null);
  if (failed) return <Page.Error />;
  if (!portals) return <Page.Loading />;
  const make = async (portal: Portal): Promise<void> => setMade(await makeKey(portal));
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle="Combien de fois chaque portail est montré, et les clés de ses serveurs."
        primaryAction={
          <Box width="22rem">
            <ChoiceSelect
              name="days"
              label="Période"
              choices={periods}
              value={days}
              onChange={setDays}
            />
          </Box>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <Typography tag="p" textColor="neutral600">
            {noBreak(
              'Des nombres par jour, jamais qui a lu ni quand dans la journée. Ils s’effacent après treize mois.',
            )}
          </Typography>
        </Box>
        {portals.length === 0 ? (
          <Typography>Aucun portail : créez-en un dans « Portail partenaire ».</Typography>
        ) : (
          <Accordion.Root size="M">
            {portals.map((portal) => (
              <PortalSection
                key={portal.uuid}
                portal={portal}
                onMake={() => void make(portal)}
                onEnd={setEnding}
              />
            ))}
          </Accordion.Root>
        )}
      </Layouts.Content>
      {made && <NewKeyDialog keyText={made} onClose={() => setMade(null)} />}
      {ending && (
        <EndKeyDialog
          portalKey={ending}
          onClose={() => setEnding(null)}
          onEnd={async () => {
            await endKey(ending.id);
            setEnding(null);
          }}
        />
      )}
    </Page.Main>
  );
}
