import type { Reference } from './reference';
import { SchemaText } from './schema-name';

export const ErrorsSection = ({ errors }: Pick<Reference, 'errors'>) => (
  <section aria-labelledby="erreurs" class="prose">
    <h2 id="erreurs">Codes d’erreur</h2>
    <dl class="error-codes">
      {errors.map(({ code, meaning, remedy }) => (
        <div key={code} id={code}>
          <dt>
            <code>{code}</code>
          </dt>
          <dd>
            <SchemaText text={meaning} /> <strong>Que faire ?</strong> <SchemaText text={remedy} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
