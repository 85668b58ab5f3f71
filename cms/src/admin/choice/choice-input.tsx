import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { optionsOf, type ChoiceProps } from './choice-props';

/** One code of an enumeration, chosen by its French label. */
export function ChoiceInput({
  name,
  label,
  hint,
  error,
  required,
  disabled,
  value,
  onChange,
  attribute,
}: ChoiceProps<string | null>) {
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled}
        placeholder="Choisir…"
        onChange={(code: string | number) => onChange(name, code)}
        onClear={required ? undefined : () => onChange(name, null)}
      >
        {optionsOf(attribute).map((option) => (
          <SingleSelectOption key={option.code} value={option.code}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
