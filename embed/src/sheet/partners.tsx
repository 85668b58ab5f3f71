import { ContactCard } from '../contact/contact-card';
import type { FullSheetFragment } from '../generated/graphql';
import { toEnumeration } from '../page/enumeration';
import { InternalLink } from '../page/request-context';
import { Section } from './section';

export const Partners = ({ partnerships }: Pick<FullSheetFragment, 'partnerships'>) =>
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
            {phaseLabels.length > 0 && (
              <p class="quiet">
                {phaseLabels.length > 1 ? 'Phases' : 'Phase'} : {toEnumeration(phaseLabels)}
              </p>
            )}
            {contact && <ContactCard contact={contact} showAgency={false} />}
          </li>
        ))}
      </ul>
    </Section>
  ) : null;
