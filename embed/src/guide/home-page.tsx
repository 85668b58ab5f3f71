import { AgencyItems } from '../agency/agency-item';
import { HomePageDocument, type HomePageQuery } from '../generated/graphql';
import { guideName } from '../page/brand';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SearchBox } from '../search/search-box';
import { ThemeTiles } from '../theme/theme-tile';
import { Landscape } from './landscape';
import { NeedLinks } from './need-links';

/** The field first: what the guide is comes after. */
const Hero = () => (
  <div class="hero">
    <div class="wide hero-content">
      <h1>Trouvez qui peut aider votre commune</h1>
      <SearchBox
        label="Que cherchez-vous ?"
        hint="Quelques mots suffisent : toiture, cantine, cimetière…"
      >
        <p class="search-other">
          Vous préférez une phrase ?{' '}
          <InternalLink to="/qui-contacter">Dites votre besoin : qui contacter ?</InternalLink>
        </p>
      </SearchBox>
    </div>
    <Landscape />
  </div>
);

const HowItWorks = ({ guide }: { guide: HomePageQuery['guide'] }) => (
  <section class="how" aria-labelledby="fonctionnement">
    <div class="wide how-columns">
      <div>
        <h2 id="fonctionnement">Comment cela se passe</h2>
        <ol class="how-steps">
          {guide.howItWorks.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <div class="fee-rule">
        <h2>Ce que cela coûte</h2>
        <p>{guide.feeRule}</p>
      </div>
    </div>
  </section>
);

const HomePage = ({ guide, themes, agencies }: HomePageQuery) => (
  <>
    <Hero />
    <section class="wide" aria-labelledby="thematiques">
      <p class="lead">{guide.summary}</p>
      <h2 id="thematiques">Chercher par thématique</h2>
      <ThemeTiles themes={themes.nodes} />
      <p>
        <InternalLink to="/fiches">
          Voir les {toCount(guide.counts.sheets, 'fiche')} d’accompagnement
        </InternalLink>
      </p>
    </section>
    <NeedLinks themes={themes.nodes} />
    <HowItWorks guide={guide} />
    <section class="wide" aria-labelledby="agences">
      <h2 id="agences">{toCount(guide.counts.agencies, 'agence')} à votre service</h2>
      <AgencyItems agencies={agencies.nodes} heading="h3" isBrief />
    </section>
  </>
);

export const homePage = definePage({
  path: '/',
  document: HomePageDocument,
  toVariables: () => ({}),
  toView: (data, request) =>
    toPageView(
      {
        title: guideName,
        description: data.guide.summary,
        path: '/',
        isIndexed: !data.guide.hasDemoData,
        frame: data.guide,
        body: () => <HomePage {...data} />,
      },
      request,
    ),
});
