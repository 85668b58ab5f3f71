import { Arguments, Deprecation, FieldList } from './field-entry';
import type { DirectiveReference, TypeKind, TypeReference } from './reference';
import { SchemaNames, SchemaText } from './schema-name';

const kinds: Record<TypeKind, { label: string; relatives: string }> = {
  object: { label: 'Objet', relatives: 'Interface :' },
  interface: { label: 'Interface', relatives: 'Types qui l’ont :' },
  union: { label: 'Union', relatives: 'L’un de :' },
  input: { label: 'Filtre ou ordre', relatives: '' },
  enum: { label: 'Énumération', relatives: '' },
  scalar: { label: 'Valeur', relatives: '' },
};

const Values = ({ name, values }: TypeReference) => (
  <ul class="fields">
    {values.map((value) => (
      <li key={value.name} class="field" id={`${name}.${value.name}`}>
        <p class="field-line">
          <code class="field-name">{value.name}</code> – <strong>{value.label}</strong>
        </p>
        <p>
          <SchemaText text={value.description} />
        </p>
        <Deprecation reason={value.deprecation} />
      </li>
    ))}
  </ul>
);

const Relatives = ({ kind, relatives }: TypeReference) => (
  <p>
    {kinds[kind].relatives} <SchemaNames names={relatives} />.
  </p>
);

export const TypeSection = (type: TypeReference) => (
  <section class="type" aria-labelledby={type.name}>
    <h2 id={type.name}>
      <code>{type.name}</code> <span class="type-kind">{kinds[type.kind].label}</span>
    </h2>
    <p>
      <SchemaText text={type.description} />
    </p>
    {type.relatives.length > 0 && <Relatives {...type} />}
    {type.fields.length > 0 && <FieldList fields={type.fields} />}
    {type.values.length > 0 && <Values {...type} />}
  </section>
);

export const DirectiveSection = ({ name, description, args }: DirectiveReference) => (
  <section class="type" aria-labelledby={`@${name}`}>
    <h2 id={`@${name}`}>
      <code>@{name}</code> <span class="type-kind">Directive</span>
    </h2>
    <p>
      <SchemaText text={description} />
    </p>
    <Arguments args={args} />
  </section>
);
