import { useState } from 'react';
import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';
import type { ChangeKind, Preview } from './network';
import { ToldSections } from './told-sections';

interface Props {
  readonly kind: ChangeKind;
  readonly preview: Preview;
  readonly onClose: () => void;
  readonly onConfirm: () => Promise<void>;
}

const confirmations: Readonly<Record<ChangeKind, { label: string; warning: string }>> = {
  transfer: {
    label: 'Transférer',
    warning: 'Les lecteurs voient la nouvelle agence tout de suite. Les textes ne changent pas.',
  },
  merge: {
    label: 'Réunir les agences',
    warning:
      'Les lecteurs le voient tout de suite. L’agence disparaît : cette opération ne s’annule pas.',
  },
  end: {
    label: 'Mettre fin à l’appartenance',
    warning:
      'Les lecteurs le voient tout de suite. L’agence et ses interlocuteurs disparaissent : cette opération ne s’annule pas.',
  },
};

export function PreviewDialog({ kind, preview, onClose, onConfirm }: Props) {
  const [sending, setSending] = useState(false);
  const { title, sections, isWithoutEffect } = preview;
  const { label, warning } = confirmations[kind];
  const confirm = async (): Promise<void> => {
    setSending(true);
    await onConfirm();
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel="Fermer">
          <Modal.Title>{isWithoutEffect ? 'Rien ne va changer' : title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isWithoutEffect ? (
            'Ces fiches sont déjà à cette agence.'
          ) : (
            <>
              <Box background="warning100" hasRadius padding={4} marginBottom={5}>
                <Typography textColor="neutral800">{noBreak(warning)}</Typography>
              </Box>
              <ToldSections sections={sections} level="h3" />
            </>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {isWithoutEffect ? 'Fermer' : 'Annuler'}
          </Button>
          {!isWithoutEffect && (
            <Button
              variant={kind === 'transfer' ? 'default' : 'danger'}
              loading={sending}
              onClick={() => void confirm()}
            >
              {label}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
