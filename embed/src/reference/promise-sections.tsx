import { toFrenchDate } from '../page/date';
import type { Reference } from './reference';
import { SchemaName, SchemaText } from './schema-name';

export const PromiseSection = () => (
  <section aria-labelledby="stabilite" class="prose">
    <h2 id="stabilite">Ce qui ne change pas</h2>
    <p>
      Ce qu’une version a servi, la suivante le sert encore. Un champ qui doit partir est d’abord
      déprécié, avec la date et ce qui le remplace : « Retiré après le 31/12/2026 : utiliser… ».
      Vous avez six mois au moins. Attendez-vous à de nouvelles valeurs dans les énumérations et à
      de nouveaux types dans les unions : prévoyez un cas par défaut.
    </p>
    <h2 id="licence">Réutiliser</h2>
    <p>
      Les textes et les données sont sous{' '}
      <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a> :
      citez la source et la date de mise à jour (<SchemaName name="Guide.updatedAt" />
      ). Ce qui porte la mention « donnée de démonstration » doit la garder.
    </p>
  </section>
);

export const ChangesSection = ({ releases }: Pick<Reference, 'releases'>) => (
  <section aria-labelledby="changements" class="prose">
    <h2 id="changements">Journal des changements</h2>
    {releases.map(({ version, date, sections }) => (
      <section key={version} class="release">
        <h3>
          {version ? `Version ${version}` : 'À venir'}
          {date && (
            <span class="quiet">
              {' '}
              – <time dateTime={date}>{toFrenchDate(date)}</time>
            </span>
          )}
        </h3>
        {sections.map(({ title, items }) => (
          <div key={title}>
            <h4>{title}</h4>
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <SchemaText text={item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    ))}
  </section>
);
