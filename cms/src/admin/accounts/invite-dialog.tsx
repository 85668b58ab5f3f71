import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal } from '@strapi/design-system';
import type { Agency } from './accounts';
import { AgencySelect } from './agency-select';

const empty = { firstname: '', lastname: '', email: '', agency: '' };
type Invitation = typeof empty;

interface Props {
  readonly agencies: readonly Agency[];
  readonly onClose: () => void;
  /** Whether the server accepted. */
  readonly onInvite: (invitation: Invitation) => Promise<boolean>;
}

const fields = [
  { name: 'firstname', label: 'Prénom', type: 'text' },
  { name: 'lastname', label: 'Nom', type: 'text' },
  { name: 'email', label: 'Adresse électronique', type: 'email' },
] as const;

export function InviteDialog({ agencies, onClose, onInvite }: Props) {
  const [values, setValues] = useState<Invitation>(empty);
  const [sending, setSending] = useState(false);
  const change = (name: keyof Invitation, value: string): void =>
    setValues((before) => ({ ...before, [name]: value }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    if (await onInvite(values)) onClose();
    else setSending(false);
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel="Fermer">
            <Modal.Title>Inviter une personne</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {fields.map(({ name, label, type }) => (
                <Field.Root key={name} name={name} required>
                  <Field.Label>{label}</Field.Label>
                  <Field.Input
                    type={type}
                    value={values[name]}
                    onChange={(event) => change(name, event.target.value)}
                  />
                </Field.Root>
              ))}
              <AgencySelect
                agencies={agencies}
                value={values.agency}
                onChange={(agency) => change('agency', agency)}
              />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={sending}>
              Inviter
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
