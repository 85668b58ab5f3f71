import { useState } from 'react';
import { Checkbox, Field } from '@strapi/design-system';
import { CheckboxList } from './checkbox-list';
import { ChoiceSelect, toChoices } from './choice-select';
import { FormFrame } from './form-frame';
import { nameOf, NO_AGENCY, sheetsOf, type FormProps } from './network';

const empty = { from: '', sheets: [], to: '', contacts: [], staysPartner: false, role: '' };

interface Values {
  readonly from: string;
  readonly sheets: readonly string[];
  readonly to: string;
  readonly contacts: readonly string[];
  readonly staysPartner: boolean;
  readonly role: string;
}

export function TransferForm({ network, onAsk }: FormProps) {
  const [values, setValues] = useState<Values>(empty);
  const change = (changes: Partial<Values>): void =>
    setValues((before) => ({ ...before, ...changes }));
  const { from, sheets, to, contacts, staysPartner, role } = values;
  const { agencies } = network;
  const receiver = agencies.find(({ uuid }) => uuid === to);
  const hasOrphans = sheetsOf(network, NO_AGENCY).length > 0;
  const holders = [
    ...toChoices(agencies),
    ...(hasOrphans ? [{ value: NO_AGENCY, label: 'Fiches sans agence' }] : []),
  ];
  return (
    <FormFrame
      explanation="Les fiches gardent leur adresse, leur référence et leurs textes, en ligne comme en brouillon. Les interlocuteurs de l’ancienne agence n’y figurent plus."
      isComplete={sheets.length > 0 && to !== '' && (!staysPartner || role.trim() !== '')}
      onSubmit={() =>
        onAsk({
          kind: 'transfer',
          request: { sheets, to, contacts, partnerRole: staysPartner ? role : null },
        })
      }
    >
      <ChoiceSelect
        name="from"
        label="Agence qui a les fiches"
        required
        choices={holders}
        value={from}
        onChange={(agency) => change({ from: agency, sheets: [] })}
      />
      {from !== '' && (
        <CheckboxList
          legend="Fiches à transférer"
          choices={sheetsOf(network, from).map((sheet) => ({
            value: sheet.uuid,
            label: `${nameOf(sheet)}${sheet.isPublished ? '' : ' (brouillon)'}`,
          }))}
          values={sheets}
          none="Cette agence ne pilote aucune fiche."
          onChange={(chosen) => change({ sheets: chosen })}
        />
      )}
      <ChoiceSelect
        name="to"
        label="Agence qui les reçoit"
        required
        choices={toChoices(agencies.filter(({ uuid }) => uuid !== from))}
        value={to}
        onChange={(agency) => change({ to: agency, contacts: [] })}
      />
      {receiver && (
        <CheckboxList
          legend={`Interlocuteurs de « ${receiver.name} » à montrer sur ces fiches`}
          choices={receiver.contacts.map(({ uuid, label }) => ({ value: uuid, label }))}
          values={contacts}
          none="Cette agence n’a aucun interlocuteur public."
          onChange={(chosen) => change({ contacts: chosen })}
        />
      )}
      <Checkbox
        checked={staysPartner}
        onCheckedChange={(checked) => change({ staysPartner: checked === true })}
      >
        Proposer à l’ancienne agence de rester partenaire
      </Checkbox>
      {staysPartner && (
        <Field.Root name="role" required hint="En quelques mots ; visible quand elle aura accepté.">
          <Field.Label>Ce qu’elle continue d’apporter</Field.Label>
          <Field.Input
            value={role}
            maxLength={120}
            onChange={(event) => change({ role: event.target.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </FormFrame>
  );
}
