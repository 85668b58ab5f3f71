/* global wp, guideDepartemental */
// The block in the editor: choices on the side, and the guide itself, in an iframe that the site's own PHP writes.
(({ blockEditor, blocks, components, element, i18n, serverSideRender: ServerSideRender }) => {
  const { createElement: h, useEffect, useState } = element;
  const { ComboboxControl, Disabled, PanelBody, Placeholder, SelectControl, Spinner, TextControl } =
    components;
  const __ = (text) => i18n.__(text, 'guide-departemental');
  const { address, settingsUrl } = guideDepartemental;

  const query = `query($after: String) {
    guide { enumLabels { name values { code label } } }
    themes(first: 100) { nodes { slug label } }
    agencies(first: 100) { nodes { slug name } }
    sheets(first: 100, after: $after) { nodes { reference title } pageInfo { hasNextPage endCursor } }
  }`;

  const ask = async (after) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ query, variables: { after } }),
    });
    return (await answer.json()).data;
  };

  const toChoices = (data, sheets) => {
    const labelsOf = (name) =>
      data.guide.enumLabels
        .find((one) => one.name === name)
        .values.map(({ code, label }) => ({ value: code, label }));
    return {
      reference: sheets.map(({ reference, title }) => ({
        value: reference,
        label: `${reference} – ${title}`,
      })),
      theme: data.themes.nodes.map(({ slug, label }) => ({ value: slug, label })),
      agence: data.agencies.nodes.map(({ slug, name }) => ({ value: slug, label: name })),
      phase: labelsOf('Phase'),
      cout: labelsOf('FeeModel'),
    };
  };

  // Asked once for all the blocks of a page, by the author's browser: the server of the site asks the guide nothing.
  let asked;
  const askChoices = () =>
    (asked ??= (async () => {
      const sheets = [];
      let data;
      for (let after = null; ; after = data.sheets.pageInfo.endCursor) {
        data = await ask(after);
        sheets.push(...data.sheets.nodes);
        if (!data.sheets.pageInfo.hasNextPage) return toChoices(data, sheets);
      }
    })());

  // Null while they come. Without the guide, what it would have proposed is typed.
  const useChoices = () => {
    const [choices, setChoices] = useState(null);
    useEffect(() => {
      let isShown = true;
      askChoices().then(
        (found) => isShown && setChoices(found),
        () => isShown && setChoices({}),
      );
      return () => (isShown = false);
    }, []);
    return choices;
  };

  const kinds = [
    { value: 'guide', label: __('Le guide : liste, recherche, filtres') },
    { value: 'fiche', label: __('Une fiche') },
    { value: 'contact', label: __('Comment joindre une agence') },
    { value: 'orienter', label: __('« Qui contacter ? »') },
  ];
  const displays = [
    { value: 'element', label: __('Intégré à la page (élément)') },
    { value: 'cadre', label: __('Dans un cadre (iframe)') },
  ];
  const levels = ['2', '3', '4', '5', '6'].map((value) => ({ value, label: value }));

  const texts = {
    reference: { label: __('Fiche'), help: __('Sa référence (F12), ou la fin de son adresse.') },
    theme: { label: __('Thématique') },
    agence: { label: __('Agence') },
    phase: { label: __('Phase du projet') },
    cout: { label: __('Coût') },
    territoire: {
      label: __('Territoire'),
      help: __('Code INSEE de la commune, ou SIREN de l’EPCI.'),
    },
    portail: { label: __('Portail partenaire'), help: __('Son nom court, si vous en avez un.') },
    titre: {
      label: __('Niveau des titres'),
      help: __('Celui qui suit le titre placé au-dessus du bloc. Un élément le trouve seul.'),
      none: __('Sans choix'),
    },
    couleur: {
      label: __('Couleur des liens et des boutons'),
      help: __('Comme #7a1f3d : assez foncée pour se lire sur les fonds clairs du guide.'),
    },
    hauteur: {
      label: __('Hauteur du cadre, en pixels'),
      help: __('Avant que le cadre ne prenne celle de son texte.'),
    },
  };

  const taken = {
    guide: ['theme', 'agence', 'phase', 'cout', 'territoire'],
    fiche: ['reference'],
    contact: ['agence'],
    orienter: ['territoire'],
  };
  const required = { fiche: 'reference', contact: 'agence' };

  /** The field of an attribute: a list where the guide says what there is, else a text. */
  const Field = ({ name, attributes, setAttributes, options }) => {
    const value = attributes[name] ?? '';
    const { label, help, none = __('Indifférent') } = texts[name];
    const field = {
      label,
      // How to write what is not chosen from a list.
      ...((!options || name === 'titre') && { help }),
      value,
      onChange: (chosen) => setAttributes({ [name]: chosen || undefined }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (!options) return h(TextControl, field);
    // A value that the guide does not have stays seen, or nobody could take it away.
    const known = options.some((option) => option.value === value);
    const all = value && !known ? [...options, { value, label: value }] : options;
    if (name === 'reference') return h(ComboboxControl, { ...field, options: all });
    const empty = { value: '', label: required[attributes.type] === name ? '—' : none };
    return h(SelectControl, { ...field, options: [empty, ...all] });
  };

  const Choices = ({ attributes, setAttributes }) => {
    const choices = useChoices();
    const { type, affichage, hauteur } = attributes;
    const field = (name, options) =>
      h(Field, { key: name, name, attributes, setAttributes, options });
    const select = (name, label, options) =>
      h(SelectControl, {
        label,
        value: attributes[name],
        options,
        onChange: (chosen) => setAttributes({ [name]: chosen }),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      });
    return h(
      PanelBody,
      { title: __('Ce qui est montré') },
      select('type', __('Contenu'), kinds),
      choices ? taken[type].map((name) => field(name, choices[name])) : h(Spinner),
      select('affichage', __('Affichage'), displays),
      field('titre', levels),
      affichage === 'element' && field('couleur'),
      affichage === 'cadre' &&
        h(TextControl, {
          ...texts.hauteur,
          type: 'number',
          min: 320,
          max: 5000,
          step: 10,
          value: hauteur,
          onChange: (typed) => setAttributes({ hauteur: Number(typed) || undefined }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      field('portail'),
    );
  };

  const say = (instructions, ...children) =>
    h(
      Placeholder,
      { icon: 'location-alt', label: __('Guide d’accompagnement'), instructions },
      ...children,
    );

  const Preview = ({ attributes }) => {
    const name = required[attributes.type];
    if (!address)
      return say(
        __('L’adresse du guide n’est pas encore réglée.'),
        settingsUrl && h('a', { href: settingsUrl }, __('Ouvrir les réglages')),
      );
    if (name && !attributes[name])
      return say(
        name === 'reference'
          ? __('Choisissez une fiche dans les réglages du bloc.')
          : __('Choisissez une agence dans les réglages du bloc.'),
      );
    return h(
      Disabled,
      null,
      h(ServerSideRender, {
        block: 'guide-departemental/guide',
        attributes: { ...attributes, affichage: 'cadre' },
      }),
    );
  };

  const Edit = ({ attributes, setAttributes }) =>
    h(
      'div',
      blockEditor.useBlockProps(),
      h(blockEditor.InspectorControls, null, address && h(Choices, { attributes, setAttributes })),
      h(Preview, { attributes }),
    );

  // What readers see is written when they ask, by PHP.
  blocks.registerBlockType('guide-departemental/guide', { edit: Edit, save: () => null });
})(wp);
