import { ContactActions } from '../contact/contact-actions';
import type { OrientedAgencyCardFragment, PlaceFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { toWhere } from '../territory/place-name';

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
  callable: ReadonlySet<string>;
}

const CoveredOtherwise = ({ agencies, callable }: CoveredOtherwiseProps) => {
  const above = agencies.filter(({ slug }) => callable.has(slug)).map(({ name }) => name);
  const others = agencies.filter(({ slug }) => !callable.has(slug));
  return (
    <>
      {above.length > 0 && <p>Sur ce territoire, voyez plus haut : {toEnumeration(above)}.</p>}
      {others.length > 0 && (
        <>
          <p>Sur ce territoire, voyez :</p>
          <OtherAgencies agencies={others} />
        </>
      )}
      {agencies.length === 0 && <p>Aucune autre agence du réseau n’y travaille sur ce sujet.</p>}
    </>
  );
};

interface CoverageLineProps {
  oriented: Pick<OrientedAgencyCardFragment, 'coverage' | 'coveredOtherwiseBy' | 'agency'>;
  /** The place that was asked. */
  place: PlaceFragment;
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
          ? `Intervient sur une partie du territoire : ${place.name}.`
          : `Intervient ${toWhere(place)}.`}
      </p>
    );
  }
  return (
    <div class="not-there">
      <p>
        <strong>
          {agency.shortName} n’intervient pas {toWhere(place)}.
        </strong>
      </p>
      <CoveredOtherwise agencies={coveredOtherwiseBy} callable={callable} />
    </div>
  );
};
