import type { AgencyItemFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';

type Standing = Pick<
  AgencyItemFragment,
  'membershipStatus' | 'membershipStatusLabel' | 'isDemoData'
>;

/** What a reader must know before trusting the card: invented content, unsure membership. */
export const AgencyMarks = ({ agency }: { agency: Standing }) =>
  agency.isDemoData || agency.membershipStatus === 'UNCONFIRMED' ? (
    <p class="marks">
      {agency.membershipStatus === 'UNCONFIRMED' && (
        <span class="tag tag-unsure">{agency.membershipStatusLabel}</span>
      )}
      {agency.isDemoData && <DemoMark />}
    </p>
  ) : null;

/** « anciennement Latitude Manche » */
export const FormerNames = ({ names }: { names: readonly string[] }) =>
  names.length > 0 ? <p class="quiet">Anciennement {names.join(', ')}</p> : null;
