import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}

export function ChoiceSelect({ name, label, hint, choices, value, onChange, ...rest }: Props) {
  const { placeholder = 'Choisir', required = false } = rest;
  return (
    <Field.Root name={name} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={placeholder}
        onChange={(chosen) => onChange(String(chosen))}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {noBreak(choice.label)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

interface Named {
  readonly uuid: string;
  readonly name: string;
}

export const toChoices = (agencies: readonly Named[]): Choice[] =>
  agencies.map(({ uuid, name }) => ({ value: uuid, label: name }));
