import { Button, Dialog } from '@strapi/design-system';
import type { PortalKey } from './portals';

interface Props {
  readonly portalKey: PortalKey;
  readonly onClose: () => void;
  readonly onEnd: () => Promise<void>;
}

export function EndKeyDialog({ portalKey, onClose, onEnd }: Props) {
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Content>
        <Dialog.Header>{`Mettre fin à la clé ${portalKey.shown}… ?`}</Dialog.Header>
        <Dialog.Body>
          Un serveur qui l’envoie encore sera refusé dans la seconde. Elle ne pourra pas être
          rétablie : assurez-vous que le partenaire a mis la nouvelle en service.
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Annuler
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" onClick={() => void onEnd()}>
            Mettre fin
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
