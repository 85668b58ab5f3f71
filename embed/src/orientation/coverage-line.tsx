import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { ContactActions } from '../contact/contact-actions';
import { DemoMark } from '../page/demo-mark';
import { InternalLink } from '../page/request-context';

type Otherwise = OrientedAgencyCardFragment['coveredOtherwiseBy'];

const CoveredOtherwise = ({ agencies, place }: { agencies: Otherwise; place: string }) =>
  agencies.length > 0 ? (
    <>
      <p>Pour {place}, voyez plutôt :</p>
      <ul class="otherwise">
        {agencies.map(({ slug, name, phone, email, isDemoData }) => (
          <li key={slug}>
            <p>
              <InternalLink to={`/agences/${slug}`}>{name}</InternalLink>
            </p>
            <ContactActions phone={phone} email={email} look="quiet" />
            {isDemoData && <DemoMark />}
          </li>
        ))}
      </ul>
    </>
  ) : (
    <p>Aucune autre agence du réseau n’y travaille sur ce sujet.</p>
  );

interface CoverageLineProps {
  oriented: Pick<OrientedAgencyCardFragment, 'coverage' | 'coveredOtherwiseBy' | 'agency'>;
  /** Name of the place that was asked. */
  place: string;
}

/** Whether the agency works there: said before anything that would make one call in vain. */
export const CoverageLine = ({ oriented, place }: CoverageLineProps) => {
  const { coverage, coveredOtherwiseBy, agency } = oriented;
  if (coverage === 'NONE') {
    return (
      <div class="not-there">
        <p>
          <strong>
            {agency.shortName} n’intervient pas sur ce territoire : {place}.
          </strong>
        </p>
        <CoveredOtherwise agencies={coveredOtherwiseBy} place={place} />
      </div>
    );
  }
  return (
    <p class="is-there">
      {coverage === 'PARTIAL'
        ? `Intervient sur une partie du territoire : ${place}.`
        : `Intervient à ${place}.`}
    </p>
  );
};
