import { useState } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';

interface Props {
  readonly keyText: string;
  readonly onClose: () => void;
}

/** Shown once: the server keeps its hash alone. */
export function NewKeyDialog({ keyText, onClose }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(keyText);
    setCopied(true);
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>Nouvelle clé</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              Copiez-la maintenant : personne ne pourra la relire ici. Remettez-la au partenaire par
              un moyen sûr, pour son serveur seul : jamais dans une page, où chacun la lirait.
            </Typography>
            <Box background="neutral100" padding={4} hasRadius>
              <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
                {keyText}
              </Typography>
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          {/* Only where the browser allows it: over https, or on this machine. */}
          {'clipboard' in navigator && (
            <Button variant="secondary" onClick={() => void copy()}>
              {copied ? 'Clé copiée' : 'Copier la clé'}
            </Button>
          )}
          <Button onClick={onClose}>J’ai noté la clé</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
