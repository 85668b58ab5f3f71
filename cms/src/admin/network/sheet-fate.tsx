import { Grid } from '@strapi/design-system';
import { ChoiceSelect, type Choice } from './choice-select';
import { NOBODY, WITHDRAWN, type Fate } from './end-request';
import { nameOf, type Network, type Sheet } from './network';

interface Props {
  readonly sheet: Sheet;
  readonly network: Network;
  readonly destinations: readonly Choice[];
  readonly fate: Fate;
  readonly onChange: (fate: Partial<Fate>) => void;
}

export function SheetFate({ sheet, network, destinations, fate, onChange }: Props) {
  const replacements = network.sheets
    .filter(({ uuid, isPublished }) => isPublished && uuid !== sheet.uuid)
    .map((one) => ({ value: one.uuid, label: nameOf(one) }));
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12}>
        <ChoiceSelect
          name={`fate-${sheet.uuid}`}
          label={nameOf(sheet)}
          required
          choices={destinations}
          value={fate.to}
          onChange={(to) => onChange({ to })}
        />
      </Grid.Item>
      {fate.to === WITHDRAWN && (
        <Grid.Item col={6} xs={12}>
          <ChoiceSelect
            name={`replacement-${sheet.uuid}`}
            label={`Fiche qui remplace ${sheet.reference}`}
            choices={[{ value: NOBODY, label: 'Aucune' }, ...replacements]}
            value={fate.replacedBy}
            onChange={(replacedBy) => onChange({ replacedBy })}
          />
        </Grid.Item>
      )}
    </Grid.Root>
  );
}
