import { Field, Textarea } from '@strapi/design-system';
import { noBreak } from '../../network/no-break';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextField({ name, label, hint, value, required, isLong, onChange }: Props) {
  const change = ({ target }: { readonly target: { readonly value: string } }): void =>
    onChange(target.value);
  return (
    <Field.Root name={name} width="100%" required={required ?? false} hint={hint && noBreak(hint)}>
      <Field.Label>{label}</Field.Label>
      {isLong ? (
        <Textarea value={value} onChange={change} />
      ) : (
        <Field.Input type="text" value={value} onChange={change} />
      )}
      <Field.Hint />
    </Field.Root>
  );
}
