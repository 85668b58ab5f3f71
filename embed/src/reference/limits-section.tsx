import type { Reference } from './reference';

const inFrench = (value: number): string => value.toLocaleString('fr-FR');

export const LimitsSection = ({ limits, costPerMinute, requestCost }: Reference) => (
  <section aria-labelledby="limites" class="prose">
    <h2 id="limites">Limites</h2>
    <p>
      Une opération coûte ce que coûtent les objets qu’elle peut rendre. Ajoutez{' '}
      <code>"extensions": {'{ "cost": true }'}</code> à votre demande : la réponse dira son coût.
      Dans cette référence, un champ sans coût indiqué ne coûte rien.
    </p>
    <table>
      <caption class="visually-hidden">Ce qu’une opération peut demander au plus</caption>
      <thead>
        <tr>
          <th scope="col">Ce qui est compté</th>
          <th scope="col">Au plus</th>
        </tr>
      </thead>
      <tbody>
        {limits.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{inFrench(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {costPerMinute > 0 && (
      <p>
        En une minute, une même adresse peut dépenser {inFrench(costPerMinute)} ; toute demande,
        même refusée, en compte {inFrench(requestCost)}. Les en-têtes <code>RateLimit-Limit</code>,{' '}
        <code>RateLimit-Remaining</code> et <code>RateLimit-Reset</code> disent où vous en êtes.
      </p>
    )}
  </section>
);
