import type { SignpostCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { ExternalLink } from '../page/external-link';
import { toSafeUrl, toSiteName } from '../page/safe-url';

const SignpostCard = ({ signpost }: { signpost: SignpostCardFragment }) => (
  <li class="signpost">
    <h3>{signpost.title}</h3>
    <p>
      <span class="signpost-who">Qui répond :</span> {signpost.answeredBy}
    </p>
    <p>{signpost.whatToDo}</p>
    {toSafeUrl(signpost.url) && (
      <p>
        <ExternalLink url={signpost.url}>
          En savoir plus sur {toSiteName(signpost.url ?? '')}
        </ExternalLink>
      </p>
    )}
    {signpost.isDemoData && (
      <p class="marks">
        <DemoMark />
      </p>
    )}
  </li>
);

/** Needs that the network does not serve, and who does. */
export const Signposts = ({ signposts }: { signposts: readonly SignpostCardFragment[] }) =>
  signposts.length > 0 ? (
    <section class="signposts" aria-labelledby="hors-reseau">
      <h2 id="hors-reseau">Hors réseau</h2>
      <p>Le réseau ne s’en occupe pas ; voici qui peut vous répondre.</p>
      <ul>
        {signposts.map((signpost) => (
          <SignpostCard key={signpost.title} signpost={signpost} />
        ))}
      </ul>
    </section>
  ) : null;
