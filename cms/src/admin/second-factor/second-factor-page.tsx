import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { CodeForm } from './code-form';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';
import { texts } from './texts';
import { useSecondFactor, type Started } from './use-second-factor';

type Asking = 'new-codes' | 'switch-off';

const asked = {
  'new-codes': { path: '/recovery-codes', action: 'Créer de nouveaux codes' },
  'switch-off': { path: '/switch-off', action: 'Désactiver' },
} as const;

/** Each person's own. */
export default function SecondFactorPage() {
  const { state, failed, error, send } = useSecondFactor();
  const [started, setStarted] = useState<Started | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (failed) return <Page.Error />;
  if (!state) return <Page.Loading />;

  const submit = async (path: string, body: object): Promise<void> => {
    const answer = await send<{ recoveryCodes?: readonly string[] }>(path, body);
    if (!answer) return;
    setStarted(null);
    setAsking(null);
    setCodes(answer.recoveryCodes ?? null);
  };
  const start = async (): Promise<void> => setStarted(await send<Started>('/start'));

  const content = () => {
    if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;
    if (started)
      return (
        <CodeForm
          action="Activer"
          error={error}
          onCancel={() => setStarted(null)}
          onSubmit={(code) => submit('/confirm', { ticket: started.ticket, code })}
        >
          <Enrolment secret={started.secret} address={started.address} />
        </CodeForm>
      );
    if (asking)
      return (
        <CodeForm
          acceptsRecovery
          action={asked[asking].action}
          error={error}
          onCancel={() => setAsking(null)}
          onSubmit={(code) => submit(asked[asking].path, { code })}
        />
      );
    return (
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography>{describe(state)}</Typography>
        {state.enrolled ? (
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={() => setAsking('new-codes')}>
              Créer de nouveaux codes de secours
            </Button>
            {!state.required && (
              <Button variant="danger-light" onClick={() => setAsking('switch-off')}>
                Désactiver la double authentification
              </Button>
            )}
          </Flex>
        ) : (
          <Button onClick={() => void start()}>Activer la double authentification</Button>
        )}
      </Flex>
    );
  };

  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header
        title={texts.title}
        subtitle="Un code de votre téléphone, en plus du mot de passe, à chaque connexion."
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} maxWidth="64rem">
          {content()}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function describe({
  enrolled,
  recoveryCodesLeft: left,
}: {
  enrolled: boolean;
  recoveryCodesLeft: number;
}): string {
  if (!enrolled)
    return 'Elle n’est pas activée. Quelqu’un qui apprendrait votre mot de passe pourrait se connecter à votre place.';
  const codes =
    left === 0
      ? 'Il ne vous reste aucun code de secours\u00a0: créez-en.'
      : `Il vous reste ${left}\u00a0code${left > 1 ? 's' : ''} de secours.`;
  return `Elle est activée. ${codes}`;
}
