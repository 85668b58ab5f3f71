import type { ArgumentReference, CostReference, FieldReference } from './reference';
import { SchemaText, TypeName } from './schema-name';

export const Deprecation = ({ reason }: { reason: string | null }) =>
  reason === null ? null : (
    <p class="deprecation">
      <span class="tag tag-unsure">Déprécié</span> <SchemaText text={reason} />
    </p>
  );

/** « Coût : 1 ; éléments comptés : autant que le dit `first` ou `last`, 20 sinon. » */
const toCostText = ({ weight, times }: CostReference): string => {
  if (!times) return `Coût : ${weight}.`;
  const args = times.args.map((name) => `\`${name}\``).join(' ou ');
  const assumed = times.assumed === null ? '' : String(times.assumed);
  const counted = args
    ? `autant que le dit ${args}${assumed && `, ${assumed} sinon`}`
    : `${assumed}`;
  return `Coût : ${weight} ; éléments comptés : ${counted}.`;
};

/** `name: Type = value` */
export const Signature = ({ name, type, defaultValue }: ArgumentReference) => (
  <>
    <code class="field-name">{name}</code>
    <code>: </code>
    <TypeName {...type} />
    {defaultValue !== null && <code> = {defaultValue}</code>}
  </>
);

export const Arguments = ({ args }: { args: ArgumentReference[] }) => (
  <ul class="arguments">
    {args.map((argument) => (
      <li key={argument.name}>
        <Signature {...argument} /> – <SchemaText text={argument.description} />
        <Deprecation reason={argument.deprecation} />
      </li>
    ))}
  </ul>
);

/** A field: how it is written, what it says, what it takes and what it costs. */
export const FieldEntry = (field: FieldReference) => (
  <li class="field" id={field.coordinate}>
    <p class="field-line">
      <Signature {...field} />{' '}
      <a class="anchor" href={`#${field.coordinate}`} aria-label={`Lien vers ${field.coordinate}`}>
        #
      </a>
    </p>
    <p>
      <SchemaText text={field.description} />
    </p>
    <Deprecation reason={field.deprecation} />
    {field.args.length > 0 && <Arguments args={field.args} />}
    {field.cost && (
      <p class="quiet">
        <SchemaText text={toCostText(field.cost)} />
      </p>
    )}
  </li>
);

export const FieldList = ({ fields }: { fields: FieldReference[] }) => (
  <ul class="fields">
    {fields.map((field) => (
      <FieldEntry key={field.coordinate} {...field} />
    ))}
  </ul>
);
