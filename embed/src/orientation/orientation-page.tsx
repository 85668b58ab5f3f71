import { OrientationPageDocument, type OrientationPageQuery } from '../generated/graphql';
import { toFindLabel, type FindLabel } from '../guide/label';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { SentForm } from '../page/sent-form';
import { FollowedResults } from '../search/followed-results';
import { Instead } from '../search/instead';
import { buttonNames } from '../search/search-request';
import type { NamedPlace } from '../territory/named-place';
import { OrientationAnswer } from './orientation-answer';
import { OrientationForm, orientationFormId } from './orientation-form';
import {
  findPlace,
  orientationPath,
  parseOrientationRequest,
  type OrientationRequest,
} from './orientation-request';
import { PlaceStep } from './place-step';

interface ViewProps {
  data: OrientationPageQuery;
  asked: OrientationRequest;
  named: NamedPlace;
  findLabel: FindLabel;
}

const isNobodyFound = (orient: OrientationPageQuery['orient']): boolean =>
  orient?.agencies.length === 0;

/** What was asked, in a line, and the way to say it otherwise: the answer comes first. */
const Asked = ({ data: { orient }, asked, named, findLabel }: ViewProps) => (
  <div class="asked">
    <p class="asked-need">{`« ${asked.need} »`}</p>
    <p class="quiet">
      {[named.kind === 'one' && named.place.name, asked.phase && findLabel('Phase', asked.phase)]
        .filter(Boolean)
        .join(' · ')}
    </p>
    {!isNobodyFound(orient) && (
      <details class="ask-again">
        <summary>Modifier ma demande</summary>
        <OrientationForm asked={asked} named={named} findLabel={findLabel} />
      </details>
    )}
  </div>
);

const UnknownPlace = ({ asked }: Pick<ViewProps, 'asked'>) => (
  <p class="notice">
    Nous ne trouvons pas « {asked.placeText} » dans la Manche : cette réponse vaut sans la commune.
  </p>
);

const Start = (props: Omit<ViewProps, 'data'>) => (
  <>
    <p class="lead">
      Dites votre besoin avec vos mots : le guide vous dit quelle agence appeler, et pourquoi elle.
    </p>
    <OrientationForm {...props} />
  </>
);

const OrientationPage = (props: ViewProps) => {
  const {
    data: { orient },
    asked,
    named,
    findLabel,
  } = props;
  const place = named.kind === 'one' ? named.place : null;
  return (
    <div class="wide orientation-page">
      <SentForm />
      <FollowedResults />
      <h1>Qui contacter ?</h1>
      {asked.need === '' && <Start asked={asked} named={named} findLabel={findLabel} />}
      {asked.need !== '' && <Asked {...props} />}
      {asked.need !== '' && named.kind === 'several' && (
        <PlaceStep asked={asked} places={named.places} />
      )}
      {orient && (
        <>
          {named.kind === 'unknown' && <UnknownPlace asked={asked} />}
          {orient.suggestion && (
            <Instead
              words={orient.suggestion}
              name={buttonNames.instead}
              formId={orientationFormId}
            />
          )}
          <OrientationAnswer answer={orient} place={place} />
          {isNobodyFound(orient) && (
            <section class="ask-otherwise" aria-labelledby="autrement">
              <h2 id="autrement">Dire votre besoin autrement</h2>
              <OrientationForm asked={asked} named={named} findLabel={findLabel} />
            </section>
          )}
        </>
      )}
    </div>
  );
};

/** Never the sentence: a title stays in the history of a computer that several people share. */
const toTitle = (orient: OrientationPageQuery['orient'], named: NamedPlace): string => {
  if (named.kind === 'several') return 'Qui contacter ? Précisez la commune';
  if (!orient) return 'Qui contacter ?';
  const count = orient.agencies.length;
  return count === 0
    ? 'Qui contacter ? Aucune agence trouvée'
    : `Qui contacter ? ${toCount(count, 'agence trouvée', 'agences trouvées')}`;
};

export const orientationPage = definePage({
  path: orientationPath,
  document: OrientationPageDocument,
  takesForm: true,
  prepare: findPlace,
  toVariables: (request, named) => {
    const { need, phase } = parseOrientationRequest(request);
    return {
      need,
      isAsked: need !== '' && named.kind !== 'several',
      phase,
      territory: named.kind === 'one' ? named.place.code : null,
    };
  },
  toView: (data, request, named) =>
    toPageView(
      {
        title: toTitle(data.orient, named),
        path: orientationPath,
        isIndexed: !data.guide.hasDemoData && !data.orient,
        // Once is enough: the answer has said whom to ask.
        frame: data.orient?.coordinator ? { ...data.guide, coordinator: null } : data.guide,
        body: () => (
          <OrientationPage
            data={data}
            asked={parseOrientationRequest(request)}
            named={named}
            findLabel={toFindLabel(data.guide)}
          />
        ),
      },
      request,
    ),
});
