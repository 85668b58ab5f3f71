import type { OrientedAgencyCardFragment } from '../generated/graphql';
import { DemoMark } from '../page/demo-mark';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { MarkedText, Passage, passageThatIs } from '../search/marked-text';
import { FeeMark } from '../sheet/fee-mark';

type Oriented = OrientedAgencyCardFragment['sheets'][number];

const roleOf = ({ role, roleText }: Oriented): string => {
  if (role === 'LEAD') return 'Agence pilote de cette fiche';
  return roleText ? `Agence partenaire : ${roleText}` : 'Agence partenaire';
};

const phasesOf = ({ phaseLabels }: Oriented): string | null =>
  phaseLabels.length > 0
    ? `${phaseLabels.length > 1 ? 'Phases' : 'Phase'} : ${toEnumeration(phaseLabels)}`
    : null;

const OrientedSheet = ({ oriented, rank }: { oriented: Oriented; rank: number }) => {
  const { sheet, passage, worksAtPhase, coverage } = oriented;
  const title = passageThatIs(sheet.title, passage ? [passage] : []);
  return (
    <li class="oriented-sheet">
      <p class="oriented-sheet-title">
        <InternalLink to={`/fiches/${sheet.slug}`} data-rank={rank}>
          {title ? <MarkedText {...title} /> : sheet.title}
        </InternalLink>
      </p>
      {passage && !title && <Passage passage={passage} />}
      <p class="quiet">{[roleOf(oriented), phasesOf(oriented)].filter(Boolean).join('. ')}.</p>
      {worksAtPhase === false && (
        <p class="quiet">
          <strong>Elle n’intervient pas à la phase que vous dites.</strong>
        </p>
      )}
      {coverage === 'NONE' && (
        <p class="quiet">
          <strong>Cette fiche ne vaut pas pour votre territoire.</strong>
        </p>
      )}
      <p class="marks">
        <FeeMark feeModel={sheet.feeModel} label={sheet.feeModelLabel} />
        {sheet.isDemoData && <DemoMark />}
      </p>
    </li>
  );
};

/** What the agency offers for the need, the best first. */
export const OrientedSheets = ({ sheets }: { sheets: readonly Oriented[] }) => (
  <ul class="oriented-sheets">
    {sheets.map((oriented, index) => (
      <OrientedSheet key={oriented.sheet.reference} oriented={oriented} rank={index + 1} />
    ))}
  </ul>
);
