import type { OrientedAgencyCardFragment } from '../generated/graphql';

interface PointsProps {
  title: string;
  points: readonly string[];
  name: string;
}

const Points = ({ title, points, name }: PointsProps) =>
  points.length > 0 ? (
    <div class={name}>
      <p class="points-title">{title}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  ) : null;

type Oriented = Pick<OrientedAgencyCardFragment, 'freeOfCharge' | 'toPrepare'>;

/** What to have at hand before one calls, and what costs nothing. */
export const Preparation = ({ oriented }: { oriented: Oriented }) =>
  oriented.freeOfCharge.length > 0 || oriented.toPrepare.length > 0 ? (
    <div class="oriented-side">
      <Points name="to-prepare" title="À préparer avant d’appeler" points={oriented.toPrepare} />
      <Points name="free-of-charge" title="Ce qui est gratuit" points={oriented.freeOfCharge} />
    </div>
  ) : null;
