import { ContactActions } from '../contact/contact-actions';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';
import { Signposts } from '../signpost/signposts';
import { NearbyThemes } from '../theme/nearby-themes';
import { NeedAgencies } from './need-agencies';
import { splitByNeed, type Answer, type NeedAnswer } from './need-answers';

const ordinals = ['Premier', 'Second'];

interface NeedSectionProps {
  need: NeedAnswer;
  index: number;
  place: string | null;
}

const NeedSection = ({ need, index, place }: NeedSectionProps) => (
  <section class="need" aria-labelledby={`besoin-${index + 1}`}>
    <h2 id={`besoin-${index + 1}`}>
      <span class="need-rank">{ordinals[index] ?? `${index + 1}e`} besoin</span>{' '}
      {`« ${need.text} »`}
    </h2>
    {need.agencies.length > 0 ? (
      <NeedAgencies agencies={need.agencies} heading="h3" place={place} />
    ) : (
      <p class="notice">
        Aucune agence du réseau ne répond à ce besoin : voyez plus bas à qui en parler.
      </p>
    )}
  </section>
);

const Needs = ({ answer, place }: OrientationAnswerProps) => (
  <>
    {splitByNeed(answer).map((need, index) => (
      <NeedSection key={need.text} need={need} index={index} place={place} />
    ))}
  </>
);

const Coordinator = ({
  coordinator,
  isForTheRest,
}: {
  coordinator: NonNullable<Answer['coordinator']>;
  /** Whether somebody answers a part of what was asked. */
  isForTheRest: boolean;
}) => (
  <section class="ask-coordinator" aria-labelledby="a-la-coordination">
    <h2 id="a-la-coordination">
      {isForTheRest ? 'Pour ce qui reste sans réponse' : 'Demandez à la coordination'}
    </h2>
    <p>
      <InternalLink to={`/agences/${coordinator.slug}`}>{coordinator.name}</InternalLink> coordonne
      le réseau : dites-lui votre besoin, elle vous dira si quelqu’un peut vous aider.
    </p>
    <ContactActions phone={coordinator.phone} email={coordinator.email} />
    {coordinator.isDemoData && <DemoMark />}
  </section>
);

interface OrientationAnswerProps {
  answer: Answer;
  /** Name of the place that was asked; null without one. */
  place: string | null;
}

/** Whom to contact, need by need, then what the network does not serve, then who answers for the whole. */
export const OrientationAnswer = ({ answer, place }: OrientationAnswerProps) => {
  const { needs, agencies, signposts, coordinator, nearbyThemes } = answer;
  const isEmpty = agencies.length === 0;
  const isAnybodyThere = agencies.some(({ coverage }) => coverage !== 'NONE');
  return (
    <div class="orientation-answer">
      {isEmpty && signposts.length === 0 && (
        <p class="notice">
          Aucune agence du réseau ne répond vraiment à cette demande. Plutôt que de vous envoyer au
          mauvais endroit, voici à qui en parler.
        </p>
      )}
      {needs.length > 1 && !isEmpty && <Needs answer={answer} place={place} />}
      {needs.length < 2 && !isEmpty && (
        <div>
          <NeedAgencies agencies={agencies} heading="h2" place={place} />
        </div>
      )}
      <Signposts signposts={signposts} />
      {coordinator && <Coordinator coordinator={coordinator} isForTheRest={isAnybodyThere} />}
      {nearbyThemes.length > 0 && (
        <section aria-labelledby="thematiques-proches">
          <h2 id="thematiques-proches">Les thématiques proches</h2>
          <NearbyThemes themes={nearbyThemes} />
        </section>
      )}
    </div>
  );
};
