import { useReducer, useEffect } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { forgetRefusedInput, onRefusedInput, readRefusedInput } from './keep-refused-input';
import { refusedFields, type RefusedField } from './refused-input';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
}

/** « Votre saisie non enregistrée », beside a form that someone else saved meanwhile. */
export function RefusedInputPanel({ model, documentId, document }: PanelProps) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onRefusedInput(refresh), []);
  const refused = documentId ? readRefusedInput(documentId) : null;
  if (!documentId || !refused) return null;
  return {
    title: 'Votre saisie non enregistrée',
    content: (
      <RefusedFields
        fields={refusedFields(model, refused, document ?? {})}
        onDone={() => forgetRefusedInput(documentId)}
      />
    ),
  };
}

interface RefusedFieldsProps {
  readonly fields: readonly RefusedField[];
  readonly onDone: () => void;
}

function RefusedFields({ fields, onDone }: RefusedFieldsProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi">
        Le formulaire montre ce qui a été enregistré entre-temps. Reportez-y ce que vous aviez
        écrit, puis enregistrez.
      </Typography>
      {fields.map((field) => (
        <Field key={field.name} {...field} />
      ))}
      <Button variant="secondary" onClick={onDone}>
        C’est reporté : effacer
      </Button>
    </Flex>
  );
}

function Field({ label, text }: RefusedField) {
  return (
    <Box borderColor="warning500" borderStyle="solid" borderWidth="0 0 0 2px" paddingLeft={2}>
      <Typography variant="sigma" textColor="neutral700" tag="h3">
        {label}
      </Typography>
      <Box maxHeight="12rem" overflow="auto" paddingTop={1} paddingBottom={1}>
        <Typography variant="pi" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text === null ? 'Choix à refaire dans la liste.' : text || '(vide)'}
        </Typography>
      </Box>
      {text ? (
        <Button
          size="S"
          variant="tertiary"
          aria-label={`Copier « ${label} »`}
          onClick={() => void navigator.clipboard.writeText(text)}
        >
          Copier
        </Button>
      ) : null}
    </Box>
  );
}
