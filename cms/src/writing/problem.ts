import { errors } from '@strapi/utils';

/** Something an editor must mend, said in French, on the field where it shows. */
export interface Problem {
  /** Attribute name; inside a component, « links.0.url ». */
  readonly path: string;
  readonly message: string;
}

/** The admin shows each message under its field. */
export function toValidationError(problems: readonly Problem[]): errors.ValidationError {
  const details = problems.map(({ path, message }) => ({
    path: path.split('.'),
    message,
    name: 'ValidationError',
  }));
  return new errors.ValidationError(toSummary(problems), { errors: details });
}

function toSummary(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return 'La saisie est à corriger.';
  return problems.length === 1
    ? first.message
    : `${problems.length} points sont à corriger. ${first.message}`;
}

export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw toValidationError(problems);
}
