import { ContactActions } from '../contact/contact-actions';
import type { FrameFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';

type Coordinator = NonNullable<FrameFragment['coordinator']>;

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
      <ContactActions phone={coordinator.phone} email={coordinator.email} look="inverse" />
    </div>
  </section>
);
