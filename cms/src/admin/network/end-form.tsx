import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CheckboxList } from './checkbox-list';
import { ChoiceSelect, toChoices } from './choice-select';
import {
  fateOf,
  isDecided,
  NOBODY,
  receiversOf,
  toEndRequest,
  WITHDRAWN,
  type EndValues,
  type Fate,
} from './end-request';
import { FormFrame } from './form-frame';
import { sheetsOf, type FormProps } from './network';
import { SheetFate } from './sheet-fate';

const empty: EndValues = { agency: '', successor: '', fates: {}, contacts: {} };

export function EndForm({ network, onAsk }: FormProps) {
  const [values, setValues] = useState<EndValues>(empty);
  const change = (changes: Partial<EndValues>): void =>
    setValues((before) => ({ ...before, ...changes }));
  const { agency, successor, fates, contacts } = values;
  const others = network.agencies.filter(({ uuid }) => uuid !== agency);
  const sheets = agency === '' ? [] : sheetsOf(network, agency);
  const decide = (chosen: typeof sheets, fate: Partial<Fate>): void =>
    change({
      fates: {
        ...fates,
        ...Object.fromEntries(
          chosen.map((sheet) => [sheet.uuid, { ...fateOf(values, sheet), ...fate }]),
        ),
      },
    });
  const destinations = [
    { value: WITHDRAWN, label: 'Retirée du guide' },
    ...others.map(({ uuid, name }) => ({ value: uuid, label: `Passe à « ${name} »` })),
  ];
  return (
    <FormFrame
      explanation="Chaque fiche passe à une autre agence ou quitte le guide. Les interlocuteurs de l’agence sont supprimés, ses partenariats prennent fin, ses comptes sont désactivés."
      isComplete={isDecided(values, sheets)}
      onSubmit={() => onAsk({ kind: 'end', request: toEndRequest(values, sheets) })}
    >
      <ChoiceSelect
        name="leaving"
        label="Agence qui quitte le réseau"
        hint="L’agence qui coordonne le réseau n’est pas dans la liste."
        required
        choices={toChoices(network.agencies.filter(({ isCoordinator }) => !isCoordinator))}
        value={agency}
        onChange={(chosen) => setValues({ ...empty, agency: chosen })}
      />
      {agency !== '' && (
        <ChoiceSelect
          name="successor"
          label="Où mènent ses adresses"
          required
          choices={[
            { value: NOBODY, label: 'À une page qui dit qu’elle ne fait plus partie du réseau' },
            ...others.map(({ uuid, name }) => ({ value: uuid, label: `À « ${name} »` })),
          ]}
          value={successor}
          onChange={(chosen) => change({ successor: chosen })}
        />
      )}
      {sheets.length > 1 && (
        <ChoiceSelect
          name="all"
          label="Pour toutes ses fiches"
          placeholder="Décider fiche par fiche"
          choices={destinations}
          value=""
          onChange={(to) => decide(sheets, { to })}
        />
      )}
      {sheets.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={4} tag="section">
          <Typography tag="h2" variant="delta">
            Ce que devient chaque fiche
          </Typography>
          {sheets.map((sheet) => (
            <SheetFate
              key={sheet.uuid}
              sheet={sheet}
              network={network}
              destinations={destinations}
              fate={fateOf(values, sheet)}
              onChange={(fate) => decide([sheet], fate)}
            />
          ))}
        </Flex>
      )}
      {others
        .filter(({ uuid }) => receiversOf(values, sheets).includes(uuid))
        .map((receiver) => (
          <CheckboxList
            key={receiver.uuid}
            legend={`Interlocuteurs de « ${receiver.name} » à montrer sur les fiches reçues`}
            choices={receiver.contacts.map(({ uuid, label }) => ({ value: uuid, label }))}
            values={contacts[receiver.uuid] ?? []}
            none="Cette agence n’a aucun interlocuteur public."
            onChange={(chosen) => change({ contacts: { ...contacts, [receiver.uuid]: chosen } })}
          />
        ))}
    </FormFrame>
  );
}
