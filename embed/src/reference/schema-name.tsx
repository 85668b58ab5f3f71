import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { InternalLink } from '../page/request-context';
import type { TypeUse } from './reference';

/** Where each name of the schema is told. */
export const NameIndex = createContext<ReadonlyMap<string, string>>(new Map());

/** A name of the schema, which leads to what it means when the reference has it. */
export const SchemaName = ({ name }: { name: string }) => {
  const path = useContext(NameIndex).get(name);
  return path ? (
    <InternalLink to={path}>
      <code>{name}</code>
    </InternalLink>
  ) : (
    <code>{name}</code>
  );
};

export const SchemaNames = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name, index) => (
      <span key={name}>
        {index > 0 && ', '}
        <SchemaName name={name} />
      </span>
    ))}
  </>
);

export const TypeName = ({ before, name, after }: TypeUse) => (
  <span class="type-use">
    {before && <code>{before}</code>}
    <SchemaName name={name} />
    {after && <code>{after}</code>}
  </span>
);

/** A text of the schema: what stands between backticks is code. */
export const SchemaText = ({ text }: { text: string }) => (
  <>
    {text
      .split('`')
      .map((part, index) => (index % 2 === 1 ? <SchemaName key={index} name={part} /> : part))}
  </>
);
