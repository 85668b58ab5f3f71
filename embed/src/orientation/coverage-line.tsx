import { ContactActions } from '../contact/contact-actions';
import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';

type Otherwise = OrientedAgencyCardFragment['coveredOtherwiseBy'];

const OtherAgencies = ({ agencies }: { agencies: Otherwise }) => (
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
);

interface CoveredOtherwiseProps {
  agencies: Otherwise;
  place: string;
  callable: ReadonlySet<string>;
}

const CoveredOtherwise = ({ agencies, place, callable }: CoveredOtherwiseProps) => {
  const above = agencies.filter(({ slug }) => callable.has(slug)).map(({ name }) => name);
  const others = agencies.filter(({ slug }) => !callable.has(slug));
  return (
    <>
      {above.length > 0 && (
        <p>
          Pour {place}, voyez plus haut : {toEnumeration(above)}.
        </p>
      )}
      {others.length > 0 && (
        <>
          <p>Pour {place}, voyez aussi :</p>
          <OtherAgencies agencies={others} />
        </>
      )}
      {agencies.length === 0 && <p>Aucune autre agence du réseau n’y travaille sur ce sujet.</p>}
    </>
  );
};

interface CoverageLineProps {
  oriented: Pick<OrientedAgencyCardFragment, 'coverage' | 'coveredOtherwiseBy' | 'agency'>;
  /** Name of the place that was asked. */
  place: string;
  /** Slugs of the agencies that the answer says how to call. */
  callable: ReadonlySet<string>;
}

/** Whether the agency works there; when it does not, who does. */
export const CoverageLine = ({ oriented, place, callable }: CoverageLineProps) => {
  const { coverage, coveredOtherwiseBy, agency } = oriented;
  if (coverage !== 'NONE') {
    return (
      <p>
        {coverage === 'PARTIAL'
          ? `Intervient sur une partie du territoire : ${place}.`
          : `Intervient à ${place}.`}
      </p>
    );
  }
  return (
    <div class="not-there">
      <p>
        <strong>
          {agency.shortName} n’intervient pas à {place}.
        </strong>
      </p>
      <CoveredOtherwise agencies={coveredOtherwiseBy} place={place} callable={callable} />
    </div>
  );
};
