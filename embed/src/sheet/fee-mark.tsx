import type { FeeModel } from '../generated/graphql';

/** Three tones are enough for the eye; the words say the rest. */
const tones: Record<FeeModel, 'free' | 'partly' | 'paid'> = {
  FREE: 'free',
  FREE_FIRST_LEVEL: 'partly',
  MIXED: 'partly',
  MEMBERSHIP_INCLUDED: 'partly',
  PAID: 'paid',
  ON_QUOTE: 'paid',
};

export const FeeMark = ({ feeModel, label }: { feeModel: FeeModel; label: string }) => (
  <span class={`tag tag-${tones[feeModel]}`}>{label}</span>
);
