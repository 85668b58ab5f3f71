import { Flex, Typography } from '@strapi/design-system';
import { concepts } from '../../concepts';
import { AdviceList } from '../advice/advice-list';
import { adviseOnPortal } from './portals';
import { usePortals } from './use-portals';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
}

/** « Ce portail », beside its form: what to look at, and what the partner writes. */
export function PortalPanel({ model, documentId }: PanelProps) {
  if (model !== concepts.portal || !documentId) return null;
  return { title: 'Ce portail', content: <State documentId={documentId} /> };
}

function State({ documentId }: { readonly documentId: string }) {
  const { portals } = usePortals();
  const portal = portals?.find((one) => one.documentId === documentId);
  if (!portal) return null;
  const advice = adviseOnPortal(portal);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {advice.length > 0 ? (
        <AdviceList items={advice} />
      ) : (
        <Typography variant="pi">Toutes les fiches mises en avant sont publiées.</Typography>
      )}
      <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {`Adresse de son cadre : /embed/v1/guide?portail=${portal.slug}`}
      </Typography>
    </Flex>
  );
}
