import { Button, Flex, Typography } from '@strapi/design-system';
import { toDay } from '../accounts/accounts';
import type { PortalKey } from './portals';

interface Props {
  readonly keys: readonly PortalKey[];
  readonly onMake: () => void;
  readonly onEnd: (key: PortalKey) => void;
}

const stateOf = ({ madeAt, endedAt }: PortalKey): string =>
  endedAt ? `du ${toDay(madeAt)} au ${toDay(endedAt)}` : `en service depuis le ${toDay(madeAt)}`;

export function KeyList({ keys, onMake, onEnd }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600">
        Une clé ouvre au serveur d’un partenaire un volume plus grand. Les cadres et les éléments
        n’en ont pas besoin. Pour changer de clé : créez la nouvelle, remettez-la, puis mettez fin à
        l’ancienne.
      </Typography>
      {keys.map((key) => (
        <Flex key={key.id} gap={4} wrap="wrap">
          <Typography style={{ fontFamily: 'monospace' }}>{`${key.shown}…`}</Typography>
          <Typography textColor={key.endedAt ? 'neutral600' : 'neutral800'}>
            {stateOf(key)}
          </Typography>
          {!key.endedAt && (
            <Button
              size="S"
              variant="danger-light"
              onClick={() => onEnd(key)}
              aria-label={`Mettre fin à la clé ${key.shown}`}
            >
              Mettre fin
            </Button>
          )}
        </Flex>
      ))}
      <Flex>
        <Button variant="secondary" onClick={onMake}>
          Créer une clé
        </Button>
      </Flex>
    </Flex>
  );
}
