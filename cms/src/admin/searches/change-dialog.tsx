import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Alert, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import type { Change } from './change';
import { nameOf, tell, type SearchedTerms } from './searches';
import { TrialPanel } from './trial-panel';

export interface DialogProps {
  readonly row: SearchedTerms;
  readonly onClose: () => void;
  /** Null once it is saved; else what was refused. */
  readonly onSave: (change: Change) => Promise<string | null>;
}

interface Props extends DialogProps {
  readonly title: string;
  /** What it will change for the readers, and when. */
  readonly effect: string;
  /** Null until the form says enough. */
  readonly change: Change | null;
  readonly children: ReactNode;
}

/** A change to make, to try, then to save. What is refused stays written. */
export function ChangeDialog({ row, title, effect, change, children, onClose, onSave }: Props) {
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const told = useRef<HTMLDivElement>(null);
  // One saves from the bottom of a long form.
  useEffect(() => {
    void told.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!change) return;
    setSending(true);
    const refused = await onSave(change);
    setRefusal(refused);
    setSending(false);
    if (refused === null) onClose();
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Header closeLabel="Fermer">
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography tag="p">{noBreak(tell(row))}</Typography>
              {refusal !== null && (
                <Box ref={told} role="alert">
                  <Alert
                    variant="danger"
                    title="Ce n’est pas enregistré."
                    closeLabel="Fermer"
                    onClose={() => setRefusal(null)}
                  >
                    {noBreak(refusal)}
                  </Alert>
                </Box>
              )}
              {children}
              <Typography tag="p" variant="pi" textColor="neutral600">
                {noBreak(effect)}
              </Typography>
              <TrialPanel words={nameOf(row.terms)} imagined={change?.imagined ?? null} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={sending} disabled={!change}>
              Enregistrer
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
