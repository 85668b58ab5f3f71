import { Documents } from '../document/documents';
import type { FullSheetFragment } from '../generated/graphql';
import type { FindLabel } from '../guide/label';
import { renderRichText } from '../rich-text/rich-text';
import { Eligibility } from './eligibility';
import { Fees } from './fees';
import { Partners } from './partners';
import { PhaseLine } from './phase-line';
import { References } from './references';
import { ListSection, Section } from './section';
import { SheetItems } from './sheet-item';

interface SheetSectionsProps {
  sheet: FullSheetFragment;
  findLabel: FindLabel;
  feeRule: string;
}

export const SheetSections = ({ sheet, findLabel, feeRule }: SheetSectionsProps) => (
  <>
    <ListSection
      id="besoins"
      title="Vous vous dites peut-être"
      class="needs"
      items={sheet.needExamples}
    />
    <ListSection
      id="obtenir"
      title="Ce que vous obtenez"
      class="deliverables"
      items={sheet.deliverables}
    />
    <ListSection
      id="non-compris"
      title="Ce qui n’est pas compris"
      class="not-covered"
      items={sheet.notCovered}
    />
    <ListSection
      id="etapes"
      title="Comment cela se passe"
      class="steps"
      items={sheet.steps}
      ordered
    />
    <ListSection
      id="preparer"
      title="À préparer avant d’appeler"
      class="before-contact"
      items={sheet.beforeContact}
    />
    <Section id="phases" title="Qui intervient, et quand" class="phases">
      <PhaseLine sheet={sheet} findLabel={findLabel} />
      {sheet.partnerships.length > 0 && (
        <p class="quiet phase-key" aria-hidden="true">
          Sur fond bleu, l’agence pilote ; encadrées, ses partenaires.
        </p>
      )}
    </Section>
    <Partners partnerships={sheet.partnerships} />
    <Fees sheet={sheet} feeRule={feeRule} />
    <Eligibility sheet={sheet} />
    {sheet.description.blocks.length > 0 && (
      <Section id="comprendre" title="Pour comprendre" class="prose">
        {renderRichText(sheet.description.blocks, 3)}
      </Section>
    )}
    <Documents documents={sheet.documents} />
    <References links={sheet.links} sources={sheet.sources} />
  </>
);

export const RelatedSheets = ({ relatedSheets }: Pick<FullSheetFragment, 'relatedSheets'>) =>
  relatedSheets.length > 0 ? (
    <Section id="voisines" title="Fiches voisines" class="related sheet-columns">
      <SheetItems sheets={relatedSheets} />
    </Section>
  ) : null;
