import type { FullSheetFragment } from '../generated/graphql';
import { toEnumeration } from '../page/enumeration';
import { Section } from './section';

const placesOf = ({ coverage, leadAgency }: FullSheetFragment): string => {
  const territories = coverage.length > 0 ? coverage : leadAgency.coverage;
  const places =
    territories.length > 0
      ? toEnumeration(territories.map(({ name }) => name))
      : 'Tout le département';
  return coverage.length === 0 && leadAgency.coverageNote
    ? `${places}. ${leadAgency.coverageNote}`
    : places;
};

export const Eligibility = ({ sheet }: { sheet: FullSheetFragment }) => (
  <Section id="conditions" title="Pour qui, où, comment">
    <dl class="facts-list">
      {sheet.beneficiaryTypeLabels.length > 0 && (
        <div>
          <dt>Pour qui</dt>
          <dd>{sheet.beneficiaryTypeLabels.join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>Où</dt>
        <dd>{placesOf(sheet)}</dd>
      </div>
      {sheet.eligibility && (
        <div>
          <dt>À quelle condition</dt>
          <dd>{sheet.eligibility}</dd>
        </div>
      )}
      {sheet.supportTypeLabels.length > 0 && (
        <div>
          <dt>Type d’aide</dt>
          <dd>{sheet.supportTypeLabels.join(', ')}</dd>
        </div>
      )}
      {sheet.contactModeLabels.length > 0 && (
        <div>
          <dt>Comment joindre l’agence</dt>
          <dd>{sheet.contactModeLabels.join(', ')}</dd>
        </div>
      )}
    </dl>
  </Section>
);
