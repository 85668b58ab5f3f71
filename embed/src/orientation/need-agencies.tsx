import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { toEnumeration } from '../page/enumeration';
import { FirstAgency, OtherAgency } from './oriented-agency';

interface NeedAgenciesProps {
  agencies: readonly OrientedAgencyCardFragment[];
  heading: 'h2' | 'h3';
  place: string | null;
}

const isThere = ({ coverage }: OrientedAgencyCardFragment): boolean => coverage !== 'NONE';

/** Who would answer and does not work there: said before anything that would make one call in vain. */
const NotThere = ({ agencies, place }: Pick<NeedAgenciesProps, 'agencies' | 'place'>) => {
  const names = agencies.filter((one) => !isThere(one)).map(({ agency }) => agency.shortName);
  return names.length > 0 ? (
    <p class="notice">
      <strong>
        {toEnumeration(names)} {names.length > 1 ? 'n’interviennent pas' : 'n’intervient pas'} sur
        ce territoire : {place}.
      </strong>
    </p>
  ) : null;
};

/** Agencies that one can call, the best placed first, then those that do not work there. */
export const NeedAgencies = ({ agencies, heading, place }: NeedAgenciesProps) => {
  const there = agencies.filter(isThere);
  const ordered = [...there, ...agencies.filter((one) => !isThere(one))];
  const callable = new Set(there.map(({ agency }) => agency.slug));
  return (
    <>
      <NotThere agencies={agencies} place={place} />
      <ol class="oriented-agencies">
        {ordered.map((oriented, index) => {
          const { slug } = oriented.agency;
          const Agency = index === 0 && isThere(oriented) ? FirstAgency : OtherAgency;
          return (
            <Agency
              key={slug}
              oriented={oriented}
              heading={heading}
              place={place}
              callable={callable}
            />
          );
        })}
      </ol>
    </>
  );
};
