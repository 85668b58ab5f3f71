import { toPhoneText, toPhoneUrl } from '../contact/phone';
import type { FrameFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';

type Coordinator = NonNullable<FrameFragment['coordinator']>;

const Actions = ({ coordinator: { phone, email } }: { coordinator: Coordinator }) => {
  const phoneUrl = phone && toPhoneUrl(phone);
  return (
    <p class="actions">
      {phone && phoneUrl && (
        <a class="button button-inverse" href={phoneUrl}>
          Appeler le {toPhoneText(phone)}
        </a>
      )}
      {email && (
        <a class="button button-inverse-quiet" href={`mailto:${email}`}>
          Écrire un courriel
        </a>
      )}
    </p>
  );
};

/** The way out for a reader who found nobody: one agency answers for the whole network. */
export const CoordinatorBand = ({ coordinator }: { coordinator: Coordinator }) => (
  <section class="coordinator" aria-labelledby="coordination">
    <div class="wide coordinator-row">
      <div>
        <h2 id="coordination">Vous ne savez pas à qui vous adresser ?</h2>
        <p>
          <InternalLink to={`/agences/${coordinator.slug}`}>{coordinator.name}</InternalLink>{' '}
          coordonne le réseau : décrivez votre besoin avec vos mots, la bonne agence vous répondra.
        </p>
        {coordinator.isDemoData && <DemoMark />}
      </div>
      <Actions coordinator={coordinator} />
    </div>
  </section>
);
