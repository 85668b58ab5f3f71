import type { FullSheetFragment, Phase } from '../generated/graphql';
import type { FindLabel } from '../guide/label';
import { phases } from './codes';

interface Actor {
  name: string;
  isLead: boolean;
}

type Involvement = Pick<FullSheetFragment, 'phases'> & {
  leadAgency: { shortName: string };
  partnerships: readonly { agency: { shortName: string }; phases: readonly Phase[] }[];
};

/** Who acts at each of the seven phases, the lead agency first. */
export const toActorsByPhase = (sheet: Involvement): { phase: Phase; actors: Actor[] }[] =>
  phases.map((phase) => ({
    phase,
    actors: [
      ...(sheet.phases.includes(phase) ? [{ name: sheet.leadAgency.shortName, isLead: true }] : []),
      ...sheet.partnerships
        .filter((partnership) => partnership.phases.includes(phase))
        .map(({ agency }) => ({ name: agency.shortName, isLead: false })),
    ],
  }));

interface PhaseLineProps {
  sheet: Involvement;
  findLabel: FindLabel;
}

export const PhaseLine = ({ sheet, findLabel }: PhaseLineProps) => (
  <ol class="phase-line">
    {toActorsByPhase(sheet).map(({ phase, actors }) => (
      <li key={phase} class={actors.length > 0 ? 'phase is-covered' : 'phase'}>
        <span class="phase-name">{findLabel('Phase', phase)}</span>
        {actors.length > 0 ? (
          <ul>
            {actors.map(({ name, isLead }) => (
              <li key={name} class={isLead ? 'actor is-lead' : 'actor'}>
                {name}
                <span class="visually-hidden">{isLead ? ', agence pilote' : ', partenaire'}</span>
              </li>
            ))}
          </ul>
        ) : (
          <span class="visually-hidden">personne du réseau sur cette fiche</span>
        )}
      </li>
    ))}
  </ol>
);
