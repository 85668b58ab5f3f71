import type { ComponentChildren } from 'preact';

import { deviceScheme, frameNames } from '../frame/frame-request';
import type { ConfiguratorPageQuery } from '../generated/graphql';
import { toFindLabel } from '../guide/label';
import { feeModels, phases } from '../sheet/codes';
import { displays, shownThings, type Choice, type Display, type ShownThing } from './choice';

const things: Record<ShownThing, string> = {
  guide: 'La liste des fiches, avec sa recherche et ses filtres',
  fiche: 'Une fiche',
  contact: 'Comment joindre une agence',
  orienter: '« Qui contacter ? », à partir d’un besoin en une phrase',
};

const displayNames: Record<Display, string> = {
  element: 'Dans la page (conseillé) : deux lignes à coller, aux couleurs de votre site',
  iframe: 'Dans un cadre (iframe), quand votre site retire les scripts',
  wordpress: 'WordPress, avec l’extension du guide',
};

interface OptionsProps {
  legend: string;
  name: string;
  type: 'radio' | 'checkbox';
  options: readonly (readonly [value: string, label: string])[];
  chosen: readonly string[];
}

const Options = ({ legend, name, type, options, chosen }: OptionsProps) => (
  <fieldset class="choice">
    <legend>{legend}</legend>
    {options.map(([value, label]) => (
      <label key={value} class="check">
        <input type={type} name={name} value={value} checked={chosen.includes(value)} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  children: ComponentChildren;
}

const Field = ({ id, label, hint, children }: FieldProps) => (
  <div class="field choice">
    <label for={id}>{label}</label>
    {hint && (
      <p class="search-hint" id={`${id}-aide`}>
        {hint}
      </p>
    )}
    {children}
  </div>
);

/** Only what is chosen among the lists of the guide; closed, because most partners want it whole. */
const Presets = ({ choice, data }: { choice: Choice; data: ConfiguratorPageQuery }) => {
  const findLabel = toFindLabel(data.guide);
  const groups = [
    {
      legend: 'Thématiques',
      name: 'theme',
      options: data.themes.nodes.map(({ slug, label }) => [slug, label] as const),
      chosen: choice.themes,
    },
    {
      legend: 'Agences',
      name: 'agence',
      options: data.agencies.nodes.map(({ slug, shortName }) => [slug, shortName] as const),
      chosen: choice.agencies,
    },
    {
      legend: 'Où en est le projet',
      name: 'phase',
      options: phases.map((phase) => [phase, findLabel('Phase', phase)] as const),
      chosen: choice.phases,
    },
    {
      legend: 'Coût',
      name: 'cout',
      options: feeModels.map((fee) => [fee, findLabel('FeeModel', fee)] as const),
      chosen: choice.feeModels,
    },
  ];
  return (
    <details class="for-guide presets" open={groups.some(({ chosen }) => chosen.length > 0)}>
      <summary>Ouvrir la liste déjà filtrée</summary>
      {groups.map((group) => (
        <Options key={group.name} type="checkbox" {...group} />
      ))}
    </details>
  );
};

const TitleLevel = ({ titleLevel }: Choice) => (
  <Field
    id="titre"
    label="Niveau des titres"
    hint="Celui qui suit le titre placé juste au-dessus. Un élément le trouve de lui-même."
  >
    <select id="titre" name="titre" aria-describedby="titre-aide">
      <option value="">Automatique (2 dans un cadre)</option>
      {[2, 3, 4, 5, 6].map((level) => (
        <option key={level} value={level} selected={level === titleLevel}>
          Titre {level}
        </option>
      ))}
    </select>
  </Field>
);

/** A plain GET form: what is chosen is in the address, and can be sent to who keeps the site. */
export const ChoiceForm = ({ choice, data }: { choice: Choice; data: ConfiguratorPageQuery }) => (
  <form class="choice-form" action="/integrer" method="get" aria-label="Votre choix">
    <Options
      legend="Que montrer ?"
      name="quoi"
      type="radio"
      options={shownThings.map((thing) => [thing, things[thing]] as const)}
      chosen={[choice.thing]}
    />
    <div class="for-fiche">
      <Field
        id="fiche"
        label="Référence de la fiche"
        hint="Comme F12 ; la liste propose les titres."
      >
        <input
          id="fiche"
          name="fiche"
          type="text"
          value={choice.reference}
          list="fiches"
          autocomplete="off"
          aria-describedby="fiche-aide"
        />
        <datalist id="fiches">
          {data.sheets.nodes.map(({ reference, title }) => (
            <option key={reference} value={reference}>
              {title}
            </option>
          ))}
        </datalist>
      </Field>
    </div>
    <div class="for-contact">
      <Field id="joindre" label="Agence à joindre">
        <select id="joindre" name="joindre">
          <option value="">Choisir</option>
          {data.agencies.nodes.map(({ slug, shortName }) => (
            <option key={slug} value={slug} selected={slug === choice.agency}>
              {shortName}
            </option>
          ))}
        </select>
      </Field>
    </div>
    <Presets choice={choice} data={data} />
    <div class="for-guide for-orienter">
      <Field
        id="territoire"
        label="Pour un territoire (facultatif)"
        hint="Code INSEE de la commune ou SIREN de l’intercommunalité."
      >
        <input
          id="territoire"
          name="territoire"
          type="text"
          value={choice.territory}
          aria-describedby="territoire-aide"
        />
      </Field>
    </div>
    <Options
      legend="Comment l’afficher ?"
      name="affichage"
      type="radio"
      options={displays.map((display) => [display, displayNames[display]] as const)}
      chosen={[choice.display]}
    />
    <div class="for-iframe">
      <Options
        legend="Clair ou sombre ?"
        name={frameNames.scheme}
        type="checkbox"
        options={[
          [deviceScheme, 'Sombre, comme l’appareil du lecteur (si votre site l’est aussi)'],
        ]}
        chosen={choice.followsDevice ? [deviceScheme] : []}
      />
    </div>
    <TitleLevel {...choice} />
    <Field
      id="couleur"
      label="Couleur des liens et des boutons (facultatif)"
      hint="Comme #7a1f3d, assez foncée pour se lire sur les fonds clairs du guide. Pour un cadre, elle vient du portail."
    >
      <input
        id="couleur"
        name="couleur"
        type="text"
        value={choice.accent}
        aria-describedby="couleur-aide"
      />
    </Field>
    <Field
      id="portail"
      label="Portail (facultatif)"
      hint="Le nom que l’équipe du guide vous a donné, si vous mettez certaines fiches en avant."
    >
      <input
        id="portail"
        name="portail"
        type="text"
        value={choice.portal}
        aria-describedby="portail-aide"
      />
    </Field>
    <button class="button" type="submit">
      Montrer
    </button>
  </form>
);
