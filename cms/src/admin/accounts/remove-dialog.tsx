import { Button, Dialog } from '@strapi/design-system';
import { fullName, type Account } from './accounts';

interface Props {
  readonly account: Account;
  /** Nobody else could then write for the agency. */
  readonly isLast: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => Promise<void>;
}

export function RemoveDialog({ account, isLast, onClose, onRemove }: Props) {
  const last = isLast
    ? ' C’est le dernier compte actif de son agence : plus personne n’y écrira.'
    : '';
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Content>
        <Dialog.Header>Supprimer le compte de {fullName(account)} ?</Dialog.Header>
        <Dialog.Body>
          {`Ses textes restent à l’agence. Le compte ne peut pas être rétabli.${last}`}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Annuler
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" onClick={() => void onRemove()}>
            Supprimer
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
