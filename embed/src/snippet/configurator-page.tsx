import { ConfiguratorPageDocument, type ConfiguratorPageQuery } from '../generated/graphql';
import { assetPaths } from '../page/asset';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { definePage } from '../page/page';
import { parseChoice, type Choice } from './choice';
import { ChoiceForm } from './choice-form';
import { leastContrast, worstContrastOf } from './contrast';
import { CopiedText } from './copied-text';
import { pinnedScriptOf } from './pinned';
import { AccessibilityWords, PrivacyWords } from './ready-words';
import {
  attributesOf,
  framePathOf,
  scriptOf,
  tagOf,
  toElementSnippet,
  toFrameSnippet,
  toShortcode,
  type Target,
} from './snippets';
import { lackOf, targetOf } from './target';

export const configuratorPath = '/integrer';

interface Where {
  publicUrl: string;
  target: Target;
}

interface SnippetProps {
  title: string;
  text: string;
  note?: string;
}

const Snippet = ({ title, text, note }: SnippetProps) => (
  <CopiedText label={title} text={text}>
    <h3>{title}</h3>
    {note && <p>{note}</p>}
  </CopiedText>
);

const Snippets = ({ choice, where }: { choice: Choice; where: Where }) => {
  if (choice.display === 'wordpress')
    return (
      <Snippet
        title="Code court pour WordPress"
        text={toShortcode(choice)}
        note="À coller dans une page, une fois l’extension installée ; le bloc « Guide d’accompagnement » fait la même chose sans code."
      />
    );
  if (choice.display === 'iframe')
    return <Snippet title="Code du cadre" text={toFrameSnippet(choice, where)} />;
  const pinned = pinnedScriptOf(choice);
  return (
    <>
      <Snippet title="Code à coller" text={toElementSnippet(choice, scriptOf(choice), where)} />
      {pinned && (
        <details>
          <summary>Figer le script, avec son empreinte (SRI)</summary>
          <Snippet
            title="Code à coller, script figé"
            text={toElementSnippet(choice, pinned, where)}
            note="Le script ne changera jamais à cette adresse, et le navigateur refuse tout autre contenu. Les textes, eux, restent à jour."
          />
        </details>
      )}
    </>
  );
};

/** The thing itself: what is seen here is what the partner's site will show. */
const Preview = ({ choice, target }: { choice: Choice; target: Target }) => {
  if (choice.display === 'iframe')
    return (
      <iframe
        class="preview-frame"
        src={framePathOf(choice)}
        title={target.title}
        sandbox="allow-scripts allow-forms allow-popups"
        loading="lazy"
      />
    );
  const Tag = tagOf(choice) as 'div';
  return (
    <>
      <script type="module" src={scriptOf(choice).path} />
      <Tag {...Object.fromEntries(attributesOf(choice))}>
        <a href={target.path}>{target.title}</a>
      </Tag>
    </>
  );
};

// Downwards: 4.46 is not the 4.5 that is needed.
const toFrenchRatio = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString('fr-FR');

const ContrastWarning = ({ accent }: { accent: string }) => {
  const contrast = accent ? worstContrastOf(accent) : leastContrast;
  return contrast < leastContrast ? (
    <p class="notice">
      La couleur {accent} se lit mal sur les fonds clairs du guide : contraste de{' '}
      {toFrenchRatio(contrast)} pour 1, il en faut {toFrenchRatio(leastContrast)}. Choisissez-la
      plus foncée.
    </p>
  ) : null;
};

interface ConfiguratorProps {
  choice: Choice;
  data: ConfiguratorPageQuery;
  publicUrl: string;
}

const Configurator = ({ choice, data, publicUrl }: ConfiguratorProps) => {
  const lack = lackOf(choice, data);
  const target = targetOf(choice, data);
  return (
    <div class="wide configurator">
      <Breadcrumb steps={[]} />
      <h1>Le guide dans votre site</h1>
      <p class="lead">
        Choisissez ce que votre site montre, regardez, copiez. Le texte reste à jour de lui-même ;
        il n’y a ni compte, ni clé, ni cookie.
      </p>
      <div class="configurator-columns">
        <ChoiceForm choice={choice} data={data} />
        <p class="visually-hidden" role="status" id="suivi" />
        <div class="configurator-result" id="resultat">
          {lack ? (
            <p class="notice">{lack}</p>
          ) : (
            <>
              <h2>Le code</h2>
              <ContrastWarning accent={choice.accent} />
              <Snippets choice={choice} where={{ publicUrl, target }} />
              <h2>Ce que verront vos lecteurs</h2>
              {choice.portal && (
                <p>
                  Ici, le guide entier : les réglages du portail « {choice.portal} » ne se voient
                  que dans les sites qu’il autorise.
                </p>
              )}
              <div class="preview">
                <Preview choice={choice} target={target} />
              </div>
            </>
          )}
        </div>
      </div>
      <PrivacyWords publicUrl={publicUrl} />
      <AccessibilityWords publicUrl={publicUrl} />
      <script type="module" src={assetPaths.configuratorScript} />
    </div>
  );
};

export const configuratorPage = definePage({
  path: configuratorPath,
  document: ConfiguratorPageDocument,
  toVariables: ({ query }) => {
    const { thing, reference, agency, portal } = parseChoice(query);
    return {
      reference,
      isSheet: thing === 'fiche' && reference !== '',
      agency,
      isAgency: thing === 'contact' && agency !== '',
      portal,
      isPortal: portal !== '',
    };
  },
  toView: (data, request) =>
    toPageView(
      {
        title: 'Le guide dans votre site',
        description: 'Montrer les fiches du guide dans le site d’une commune ou d’un partenaire.',
        path: configuratorPath,
        isIndexed: !data.guide.hasDemoData,
        frame: data.guide,
        body: () => (
          <Configurator
            choice={parseChoice(request.query)}
            data={data}
            publicUrl={request.publicUrl}
          />
        ),
      },
      request,
    ),
});
