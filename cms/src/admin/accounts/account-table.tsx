import type { ReactNode } from 'react';
import {
  Box,
  MenuItem,
  SimpleMenu,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { fullName, stateLabels, toDay, type Account, type Agency } from './accounts';

export interface AccountActions {
  readonly onLink: (account: Account) => void;
  readonly onMove: (account: Account) => void;
  readonly onBlock: (account: Account) => void;
  readonly onLostPhone: (account: Account) => void;
  readonly onRemove: (account: Account) => void;
}

interface Props extends AccountActions {
  readonly accounts: readonly Account[];
  readonly agencies: readonly Agency[];
}

const columns = ['Personne', 'Agence', 'État', 'Dernière connexion', 'Actions'];

export function AccountTable({ accounts, agencies, ...actions }: Props) {
  const nameOf = (uuid: string | null): string =>
    agencies.find((agency) => agency.uuid === uuid)?.name ?? 'Aucune : ne voit rien';
  return (
    <Table colCount={columns.length} rowCount={accounts.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {accounts.map((account) => (
          <Row key={account.id} account={account} agency={nameOf(account.agency)} {...actions} />
        ))}
      </Tbody>
    </Table>
  );
}

/** Agencies have long names: the table must hold in the page. */
const Wrapped = ({ children }: { readonly children: ReactNode }) => (
  <Box maxWidth="30rem" paddingTop={2} paddingBottom={2} style={{ whiteSpace: 'normal' }}>
    {children}
  </Box>
);

interface RowProps extends AccountActions {
  readonly account: Account;
  readonly agency: string;
}

function Row({ account, agency, ...actions }: RowProps) {
  const { signedInAt, state, email } = account;
  return (
    <Tr>
      <Td>
        <Wrapped>
          <Typography fontWeight="semiBold">{fullName(account)}</Typography>
          <br />
          <Typography variant="pi" textColor="neutral600">
            {email}
          </Typography>
        </Wrapped>
      </Td>
      <Td>
        <Wrapped>
          <Typography>{agency}</Typography>
        </Wrapped>
      </Td>
      <Td>
        <Typography>{stateLabels[state]}</Typography>
      </Td>
      <Td>
        <Typography>{signedInAt ? toDay(signedInAt) : 'Jamais'}</Typography>
      </Td>
      <Td>
        <RowActions account={account} {...actions} />
      </Td>
    </Tr>
  );
}

function RowActions({
  account,
  onLink,
  onMove,
  onBlock,
  onLostPhone,
  onRemove,
}: { account: Account } & AccountActions) {
  const { state, secondFactor } = account;
  const actions = [
    { label: 'Changer d’agence', run: onMove },
    ...(state === 'blocked'
      ? []
      : [
          {
            label: state === 'invited' ? 'Renvoyer l’invitation' : 'Nouveau mot de passe',
            run: onLink,
          },
        ]),
    ...(state === 'invited'
      ? []
      : [{ label: state === 'blocked' ? 'Réactiver' : 'Désactiver', run: onBlock }]),
    ...(secondFactor ? [{ label: 'Retirer la double authentification', run: onLostPhone }] : []),
    { label: 'Supprimer', run: onRemove },
  ];
  return (
    <SimpleMenu
      label="Actions"
      variant="tertiary"
      size="S"
      aria-label={`Actions : ${fullName(account)}`}
    >
      {actions.map(({ label, run }) => (
        <MenuItem key={label} onSelect={() => run(account)}>
          {label}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}
