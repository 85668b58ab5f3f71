import { CodeBlock } from './code-block';
import { examplePath } from './addresses';
import type { Example } from './reference';
import { SchemaText } from './schema-name';

const ExampleEntry = ({ slug, title, note, query, variables }: Example) => (
  <details class="example" id={`exemple-${slug}`}>
    <summary>{title}</summary>
    <div class="prose">
      <p>
        <SchemaText text={note} />
      </p>
      <CodeBlock label={`Requête : ${title}`} text={withoutHead(query)} />
      {Object.keys(variables).length > 0 && (
        <CodeBlock label={`Variables : ${title}`} text={JSON.stringify(variables, null, 2)} />
      )}
      <p>
        <a href={examplePath(slug)}>Essayer dans l’explorateur</a>
      </p>
    </div>
  </details>
);

// The title and the note are above it.
const withoutHead = (query: string): string => query.replace(/^(?:#.*\n)+/, '');

export const ExampleSection = ({ examples }: { examples: Example[] }) => (
  <section aria-labelledby="exemples">
    <h2 id="exemples">Exemples</h2>
    <p>Chacun répond à un écran d’un vrai site. Ils sont tous exécutés à chaque version.</p>
    {examples.map((example) => (
      <ExampleEntry key={example.slug} {...example} />
    ))}
  </section>
);
