import { useState } from 'react';
import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { MANAGE_NETWORK } from '../../network/manage-network';
import { EndForm } from './end-form';
import { HistoryList } from './history-list';
import { MergeForm } from './merge-form';
import type { Asked, FormProps, Preview } from './network';
import { PreviewDialog } from './preview-dialog';
import { TransferForm } from './transfer-form';
import { useNetwork } from './use-network';

export default function NetworkPage() {
  return (
    <Page.Protect permissions={[{ action: MANAGE_NETWORK, subject: null }]}>
      <NetworkTabs />
    </Page.Protect>
  );
}

const HISTORY = 'history';

const forms: readonly { value: string; label: string; Form: (props: FormProps) => JSX.Element }[] =
  [
    { value: 'transfer', label: 'Transférer des fiches', Form: TransferForm },
    { value: 'merge', label: 'Réunir deux agences', Form: MergeForm },
    { value: 'end', label: 'Mettre fin à une appartenance', Form: EndForm },
  ];

function NetworkTabs() {
  const { network, failed, preview, confirm } = useNetwork();
  const [tab, setTab] = useState('transfer');
  const [shown, setShown] = useState<{ asked: Asked; preview: Preview } | null>(null);
  if (failed) return <Page.Error />;
  if (!network) return <Page.Loading />;
  const close = (): void => setShown(null);
  const ask = async (asked: Asked): Promise<void> => {
    const answer = await preview(asked);
    if (answer) setShown({ asked, preview: answer });
  };
  return (
    <Page.Main>
      <Page.Title>Réseau des agences</Page.Title>
      <Layouts.Header
        title="Réseau des agences"
        subtitle="Qui pilote quelle fiche, et quelles agences font partie du réseau. Rien ne change sans avoir été montré."
      />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
          <Tabs.List aria-label="Réseau des agences">
            {forms.map(({ value, label }) => (
              <Tabs.Trigger key={value} value={value}>
                {label}
              </Tabs.Trigger>
            ))}
            <Tabs.Trigger value={HISTORY}>Historique</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={4}>
            {forms.map(({ value, Form }) => (
              <Tabs.Content key={value} value={value}>
                <Form network={network} onAsk={(asked) => void ask(asked)} />
              </Tabs.Content>
            ))}
            <Tabs.Content value={HISTORY}>
              <HistoryList history={network.history} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
      {shown && (
        <PreviewDialog
          kind={shown.asked.kind}
          preview={shown.preview}
          onClose={close}
          onConfirm={async () => {
            const isDone = await confirm(shown.asked, shown.preview);
            close();
            if (isDone) setTab(HISTORY);
          }}
        />
      )}
    </Page.Main>
  );
}
