import { Field } from '@strapi/design-system';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (code: string) => void;
}

/** Text, not a number: a recovery code has letters. Browsers and telephones fill it in. */
export function CodeField({ label, hint, value, error, onChange }: Props) {
  return (
    <Field.Root name="code" required hint={hint} {...(error ? { error } : {})}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        type="text"
        autoComplete="one-time-code"
        autoFocus
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
