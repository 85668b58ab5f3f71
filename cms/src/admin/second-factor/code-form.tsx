import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { CodeField } from './code-field';
import { texts } from './texts';

interface Props {
  readonly action: string;
  /** Whether a recovery code does as well. */
  readonly acceptsRecovery?: boolean;
  readonly error?: string | undefined;
  readonly onSubmit: (code: string) => Promise<void>;
  readonly onCancel: () => void;
  /** Above the code. */
  readonly children?: ReactNode;
  /** Below it. */
  readonly note?: ReactNode;
}

export function CodeForm({
  action,
  acceptsRecovery = false,
  error,
  onSubmit,
  onCancel,
  children,
  note,
}: Props) {
  const [code, setCode] = useState('');
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    await onSubmit(code);
    setSending(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {children}
        <CodeField
          label={acceptsRecovery ? texts.codeOrRecovery : texts.code}
          hint={acceptsRecovery ? texts.codeOrRecoveryHint : texts.codeHint}
          value={code}
          error={error}
          onChange={setCode}
        />
        {note}
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={onCancel}>
            Annuler
          </Button>
          <Button type="submit" loading={sending} disabled={code.trim() === ''}>
            {action}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
