import { enumerationOf } from '../../choice/enumeration';

/** What the Content Manager gives to the input of a custom field. */
export interface ChoiceProps<T> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: T;
  readonly onChange: (name: string, value: unknown) => void;
  readonly attribute: { readonly options?: { readonly enum?: string } };
}

export interface Option {
  readonly code: string;
  readonly label: string;
}

export function optionsOf({ options }: ChoiceProps<unknown>['attribute']): Option[] {
  const labels = options?.enum ? enumerationOf(options.enum) : {};
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}
