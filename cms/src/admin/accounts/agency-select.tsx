import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Agency } from './accounts';

interface Props {
  readonly agencies: readonly Agency[];
  readonly value: string;
  readonly onChange: (agency: string) => void;
}

export function AgencySelect({ agencies, value, onChange }: Props) {
  return (
    <Field.Root name="agency" required width="100%">
      <Field.Label>Agence</Field.Label>
      <SingleSelect
        value={value}
        placeholder="Choisir une agence"
        onChange={(agency) => onChange(String(agency))}
      >
        {agencies.map(({ uuid, name }) => (
          <SingleSelectOption key={uuid} value={uuid}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
