import { useState } from 'react';
import { Alert, Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { MANAGE_ACCOUNTS } from '../../accounts/manage-accounts';
import { AccountTable } from './account-table';
import { toDay, type Account, type Delivery } from './accounts';
import { InviteDialog } from './invite-dialog';
import { MoveDialog } from './move-dialog';
import { RemoveDialog } from './remove-dialog';
import { useAccounts } from './use-accounts';

type Open =
  { readonly dialog: 'move' | 'remove'; readonly account: Account } | { readonly dialog: 'invite' };

export default function AccountsPage() {
  return (
    <Page.Protect permissions={[{ action: MANAGE_ACCOUNTS, subject: null }]}>
      <Accounts />
    </Page.Protect>
  );
}

function Accounts() {
  const { page, failed, send } = useAccounts();
  const [open, setOpen] = useState<Open | null>(null);
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  if (failed) return <Page.Error />;
  if (!page) return <Page.Loading />;
  const { accounts, agencies } = page;
  const close = (): void => setOpen(null);
  const sendLink = async (path: string, body?: object): Promise<boolean> => {
    const answer = await send('post', path, body);
    if (answer) setDelivery(answer as Delivery);
    return answer !== null;
  };
  const isLast = ({ id, agency }: Account): boolean =>
    !accounts.some((one) => one.id !== id && one.agency === agency && one.state === 'active');
  return (
    <Page.Main>
      <Page.Title>Comptes des agences</Page.Title>
      <Layouts.Header
        title="Comptes des agences"
        subtitle="Qui écrit pour chaque agence. Une personne n’écrit que pour une seule."
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => setOpen({ dialog: 'invite' })}>
            Inviter une personne
          </Button>
        }
      />
      <Layouts.Content>
        {delivery && <Delivered delivery={delivery} onClose={() => setDelivery(null)} />}
        <AccountTable
          accounts={accounts}
          agencies={agencies}
          onLink={({ id }) => void sendLink(`/${id}/link`)}
          onMove={(account) => setOpen({ dialog: 'move', account })}
          onBlock={({ id, state }) =>
            void send('post', `/${id}/${state === 'blocked' ? 'unblock' : 'block'}`)
          }
          onLostPhone={({ id }) => void send('del', `/${id}/second-factor`)}
          onRemove={(account) => setOpen({ dialog: 'remove', account })}
        />
      </Layouts.Content>
      {open?.dialog === 'invite' && (
        <InviteDialog
          agencies={agencies}
          onClose={close}
          onInvite={(invitation) => sendLink('', invitation)}
        />
      )}
      {open?.dialog === 'move' && (
        <MoveDialog
          account={open.account}
          agencies={agencies}
          onClose={close}
          onMove={async (agency) => {
            if (await send('put', `/${open.account.id}/agency`, { agency })) close();
          }}
        />
      )}
      {open?.dialog === 'remove' && (
        <RemoveDialog
          account={open.account}
          isLast={isLast(open.account)}
          onClose={close}
          onRemove={async () => {
            if (await send('del', `/${open.account.id}`)) close();
          }}
        />
      )}
    </Page.Main>
  );
}

/** Without mail, the link is the coordination's to pass on. */
function Delivered({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const { sent, link, expiresAt } = delivery;
  return (
    <Box paddingBottom={4}>
      <Alert
        closeLabel="Fermer"
        onClose={onClose}
        variant={sent ? 'success' : 'warning'}
        title={sent ? 'Courriel envoyé.' : 'Aucun courriel n’est parti.'}
      >
        {sent ? '' : 'Transmettez vous-même ce lien, à cette personne seule. '}
        {`${sent ? 'Le lien' : 'Il'} est valable jusqu’au ${toDay(expiresAt)}.`}
        {link && (
          <>
            <br />
            <span style={{ wordBreak: 'break-all' }}>{link}</span>
          </>
        )}
      </Alert>
    </Box>
  );
}
