import { useState } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { fullName, type Account, type Agency } from './accounts';
import { AgencySelect } from './agency-select';

interface Props {
  readonly account: Account;
  readonly agencies: readonly Agency[];
  readonly onClose: () => void;
  readonly onMove: (agency: string) => Promise<void>;
}

export function MoveDialog({ account, agencies, onClose, onMove }: Props) {
  const [agency, setAgency] = useState(account.agency ?? '');
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Changer l’agence de {fullName(account)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <AgencySelect agencies={agencies} value={agency} onChange={setAgency} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Annuler
          </Button>
          <Button disabled={agency === ''} onClick={() => void onMove(agency)}>
            Changer l’agence
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
