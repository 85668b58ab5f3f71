import type { ComponentChildren } from 'preact';

import { ContactCard } from '../contact/contact-card';
import type { FullSheetFragment } from '../generated/graphql';
import type { FindLabel } from '../guide/label';
import { toEnumeration } from '../page/enumeration';
import { ExternalLink } from '../page/external-link';
import { InternalLink } from '../page/request-context';
import { renderRichText } from '../rich-text/rich-text';
import { FeeMark } from './fee-mark';
import { PhaseLine } from './phase-line';
import { SheetItems } from './sheet-item';

interface SectionProps {
  id: string;
  title: string;
  class?: string;
  children: ComponentChildren;
}

export const Section = ({ id, title, children, ...rest }: SectionProps) => (
  <section {...rest} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

interface ListSectionProps {
  id: string;
  title: string;
  class?: string;
  items: readonly string[];
  ordered?: boolean;
}

/** Nothing at all when the list is empty: an empty heading promises what is not there. */
const ListSection = ({ items, ordered, ...section }: ListSectionProps) => {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <Section {...section}>
      <List>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </Section>
  );
};

interface PartProps {
  sheet: FullSheetFragment;
}

const Partners = ({ sheet: { partnerships } }: PartProps) =>
  partnerships.length > 0 ? (
    <Section id="partenaires" title="Les agences partenaires">
      <ul class="partners">
        {partnerships.map(({ agency, role, phaseLabels, contact }) => (
          <li key={agency.slug} class="partner">
            <h3>
              <InternalLink to={`/agences/${agency.slug}`}>{agency.name}</InternalLink>
            </h3>
            {agency.membershipStatus === 'UNCONFIRMED' && (
              <p class="marks">
                <span class="tag tag-unsure">Appartenance à confirmer</span>
              </p>
            )}
            <p>{role}</p>
            {phaseLabels.length > 0 && <p class="quiet">Phases : {toEnumeration(phaseLabels)}</p>}
            {contact && <ContactCard contact={contact} showAgency={false} />}
          </li>
        ))}
      </ul>
    </Section>
  ) : null;

const Fees = ({ sheet, feeRule }: PartProps & { feeRule: string }) => (
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

const Eligibility = ({ sheet }: PartProps) => (
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

const References = ({ sheet: { links, sources } }: PartProps) => (
  <>
    {links.length > 0 && (
      <Section id="liens" title="Liens utiles">
        <ul>
          {links.map(({ label, url }) => (
            <li key={label}>
              <ExternalLink url={url}>{label}</ExternalLink>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {sources.length > 0 && (
      <Section id="sources" title="Sources" class="sources">
        <ul>
          {sources.map(({ label, url }) => (
            <li key={label}>
              <ExternalLink url={url}>{label}</ExternalLink>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
);

interface SheetSectionsProps extends PartProps {
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
    <Partners sheet={sheet} />
    <Fees sheet={sheet} feeRule={feeRule} />
    <Eligibility sheet={sheet} />
    {sheet.description.blocks.length > 0 && (
      <Section id="comprendre" title="Pour comprendre" class="prose">
        {renderRichText(sheet.description.blocks, 3)}
      </Section>
    )}
    <References sheet={sheet} />
  </>
);

export const RelatedSheets = ({ sheet: { relatedSheets } }: PartProps) =>
  relatedSheets.length > 0 ? (
    <Section id="voisines" title="Fiches voisines" class="related sheet-columns">
      <SheetItems sheets={relatedSheets} />
    </Section>
  ) : null;
