import { useEffect, useRef, useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CodeForm } from './code-form';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';
import type { Outcome, Session, Step } from './second-step';
import { texts } from './texts';

interface Props {
  readonly step: Step;
  readonly finish: (code: string) => Promise<Outcome>;
  /** Null when the person gave up. */
  readonly onDone: (session: Session | null) => void;
}

/** Over Strapi's page, which waits: the browser's own dialog keeps the keyboard and screen readers inside. */
export function SignInStep({ step, finish, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would rather choose what scrolls.
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const accept = (opened: Session): void =>
    opened.recoveryCodes ? setSession(opened) : onDone(opened);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="second-factor-title"
      style={{ margin: 'auto', padding: 0, border: 0, borderRadius: 4, width: 'min(52rem, 92vw)' }}
      onCancel={() => onDone(session)}
    >
      <Flex
        background="neutral0"
        color="neutral800"
        direction="column"
        alignItems="stretch"
        gap={4}
        padding={6}
        style={{ maxHeight: '90vh', overflowY: 'auto' }}
      >
        <Typography id="second-factor-title" tag="h1" variant="beta">
          {texts.title}
        </Typography>
        {session?.recoveryCodes ? (
          <RecoveryCodes codes={session.recoveryCodes} onDone={() => onDone(session)} />
        ) : (
          <StepForm step={step} finish={finish} onAccepted={accept} onCancel={() => onDone(null)} />
        )}
      </Flex>
    </dialog>
  );
}

interface FormProps extends Pick<Props, 'step' | 'finish'> {
  readonly onAccepted: (session: Session) => void;
  readonly onCancel: () => void;
}

function StepForm({ step, finish, onAccepted, onCancel }: FormProps) {
  const [error, setError] = useState<string>();
  const submit = async (code: string): Promise<void> => {
    const outcome = await finish(code);
    if ('session' in outcome) onAccepted(outcome.session);
    else setError(outcome.message);
  };
  const form = { action: 'Continuer', error, onSubmit: submit, onCancel };
  if (step.step === 'code')
    return (
      <CodeForm
        {...form}
        acceptsRecovery
        note={
          <Typography variant="pi" textColor="neutral600">
            {texts.lost}
          </Typography>
        }
      />
    );
  return (
    <CodeForm {...form}>
      <Typography>
        Votre compte demande un code à chaque connexion, en plus du mot de passe.
      </Typography>
      <Enrolment secret={step.secret ?? ''} address={step.address ?? ''} />
    </CodeForm>
  );
}
