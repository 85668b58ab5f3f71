import { Checkbox, Field, Flex } from '@strapi/design-system';
import { optionsOf, type ChoiceProps, type Option } from './choice-props';

type Codes = readonly string[];

/** Several codes of an enumeration: all the possible choices in sight, in the order of the enumeration. */
export function ChoicesInput({
  name,
  label,
  hint,
  error,
  required,
  disabled,
  value,
  onChange,
  attribute,
}: ChoiceProps<Codes | null>) {
  const options = optionsOf(attribute);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex role="group" aria-label={label} wrap="wrap" gap={4} paddingTop={2} paddingBottom={2}>
        {options.map(({ code, label: text }) => (
          <Checkbox
            key={code}
            disabled={disabled}
            checked={chosen.includes(code)}
            onCheckedChange={(checked: unknown) =>
              onChange(name, toggle(options, chosen, code, checked === true))
            }
          >
            {text}
          </Checkbox>
        ))}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function toggle(options: readonly Option[], chosen: Codes, code: string, isChosen: boolean): Codes {
  const wanted = options
    .map((option) => option.code)
    .filter((one) => (one === code ? isChosen : chosen.includes(one)));
  return wanted;
}
