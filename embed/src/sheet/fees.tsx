import type { FullSheetFragment } from '../generated/graphql';
import { FeeMark } from './fee-mark';
import { Section } from './section';

interface FeesProps {
  sheet: FullSheetFragment;
  /** The network's own rule, written once for all sheets. */
  feeRule: string;
}

export const Fees = ({ sheet, feeRule }: FeesProps) => (
  <Section id="cout" title="Ce que cela coûte" class="fees">
    <p class="marks">
      <FeeMark feeModel={sheet.feeModel} label={sheet.feeModelLabel} />
      {sheet.feeStatus === 'TO_CONFIRM' && (
        <span class="tag tag-unsure">{sheet.feeStatusLabel}</span>
      )}
    </p>
    <dl class="facts-list">
      {sheet.firstLevelIncludes.length > 0 && (
        <div>
          <dt>Le premier niveau, gratuit, comprend</dt>
          <dd>
            <ul>
              {sheet.firstLevelIncludes.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {sheet.feeDetails && (
        <div>
          <dt>Précisions</dt>
          <dd>{sheet.feeDetails}</dd>
        </div>
      )}
      {sheet.leadAgency.feePolicy && (
        <div>
          <dt>Les conditions de l’agence</dt>
          <dd>{sheet.leadAgency.feePolicy}</dd>
        </div>
      )}
    </dl>
    <p class="quiet">{feeRule}</p>
  </Section>
);
