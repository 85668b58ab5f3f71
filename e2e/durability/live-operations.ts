import type { Catalogue } from './catalogue';
import type { Step } from './plan';
import { create, edit, few, pick, relation, remove, type Operation } from './request';

/** What editors do to what is live when saved. */
export const liveOperations = {
  editAgency: [
    4,
    (step: Step, all: Catalogue) => {
      const summary = `L’agence, numéro ${step.mark}.`;
      const coverage = relation(...few(all.territory, step).slice(0, step.choice % 3));
      const membershipStatus = step.choice % 2 === 0 ? 'CONFIRMED' : 'UNCONFIRMED';
      return edit(
        'agency',
        pick(all.agency, step.target),
        { summary, coverage, membershipStatus },
        summary,
      );
    },
  ],
  renameAgency: [
    2,
    (step: Step, all: Catalogue) =>
      edit('agency', pick(all.agency, step.target), {
        name: `Agence ${step.mark}`,
        slug: `agence-${step.choice % 20}`,
      }),
  ],
  editTheme: [
    2,
    (step: Step, all: Catalogue) => {
      const description = `La thématique, numéro ${step.mark}.`;
      return edit('theme', pick(all.theme, step.target), { description }, description);
    },
  ],
  renameTheme: [
    2,
    (step: Step, all: Catalogue) =>
      edit('theme', pick(all.theme, step.target), {
        label: `Thématique ${step.mark}`,
        slug: `thematique-${step.choice % 20}`,
        rank: step.choice % 50,
      }),
  ],
  createTheme: [
    1,
    (step: Step) =>
      create('theme', { label: `Thématique ${step.mark}`, code: `theme-${step.mark}`, rank: 5 }),
  ],
  deleteTheme: [1, (step: Step, all: Catalogue) => remove('theme', pick(all.theme, step.target))],
  createContact: [
    2,
    (step: Step, all: Catalogue) =>
      create('contact', {
        label: `Accueil numéro ${step.mark}`,
        role: `Le rôle, numéro ${step.mark}.`,
        agency: relation(pick(all.agency, step.other)),
        phone: '02 33 05 00 00',
        isPublic: step.choice % 2 === 0,
      }),
  ],
  editContact: [
    3,
    (step: Step, all: Catalogue) => {
      const role = `Le rôle, numéro ${step.mark}.`;
      const themes = relation(...few(all.theme, step));
      return edit('contact', pick(all.contact, step.target), { role, themes }, role);
    },
  ],
  showContact: [
    4,
    (step: Step, all: Catalogue) =>
      edit('contact', pick(all.contact, step.target), { isPublic: step.choice % 2 === 0 }),
  ],
  namePerson: [
    2,
    (step: Step, all: Catalogue) =>
      edit('contact', pick(all.contact, step.target), {
        personName: step.choice % 3 === 0 ? null : `Personne ${step.mark}`,
        personAgreed: step.choice % 2 === 0,
      }),
  ],
  deleteContact: [
    2,
    (step: Step, all: Catalogue) => remove('contact', pick(all.contact, step.target)),
  ],
  editVocabulary: [
    3,
    (step: Step, all: Catalogue) => {
      const terms = `mot numéro ${step.mark}\nautre mot`;
      return edit('vocabulary', pick(all.vocabulary, step.target), { terms }, terms);
    },
  ],
  createVocabulary: [
    1,
    ({ mark }: Step) =>
      create('vocabulary', {
        terms: `mot numéro ${mark}\nautre mot`,
        kind: 'OBJECT',
        direction: 'TWO_WAY',
      }),
  ],
  deleteVocabulary: [
    1,
    (step: Step, all: Catalogue) => remove('vocabulary', pick(all.vocabulary, step.target)),
  ],
  editSignpost: [
    2,
    (step: Step, all: Catalogue) => {
      const whatToDo = `La démarche, numéro ${step.mark}.`;
      const isActive = step.choice % 3 > 0;
      return edit('signpost', pick(all.signpost, step.target), { whatToDo, isActive }, whatToDo);
    },
  ],
  createSignpost: [
    1,
    ({ mark }: Step) =>
      create('signpost', {
        title: `Besoin numéro ${mark}`,
        terms: `objet numéro ${mark}`,
        answeredBy: 'Un autre organisme',
        whatToDo: `La démarche, numéro ${mark}.`,
      }),
  ],
  deleteSignpost: [
    1,
    (step: Step, all: Catalogue) => remove('signpost', pick(all.signpost, step.target)),
  ],
  editPortal: [
    3,
    (step: Step, all: Catalogue) => {
      const organisation = `L’organisme, numéro ${step.mark}.`;
      const settings = {
        isActive: step.choice % 4 > 0,
        themes: relation(...few(all.theme, step).slice(0, step.choice % 3)),
        agencies: relation(...few(all.agency, step).slice(0, step.other % 2)),
        phases: step.choice % 5 === 0 ? ['WORKS', 'REFLECTION'] : [],
        feeModels: step.choice % 7 === 0 ? ['FREE', 'MIXED'] : [],
      };
      const portal = pick(all.portal, step.target);
      return edit('portal', portal, { organisation, ...settings }, organisation);
    },
  ],
  chooseSheets: [
    3,
    (step: Step, all: Catalogue) => {
      const [first, ...others] = few(all.sheet, step);
      return edit('portal', pick(all.portal, step.target), {
        highlightedSheets: relation(...others),
        excludedSheets: relation(first!),
      });
    },
  ],
  createPortal: [
    2,
    ({ mark, choice }: Step) =>
      create('portal', {
        name: `Portail ${choice % 20}`,
        organisation: `L’organisme, numéro ${mark}.`,
        accentColour: '#7a1f3d',
        allowedHosts: 'www.partenaire.example',
      }),
  ],
  deletePortal: [
    1,
    (step: Step, all: Catalogue) => remove('portal', pick(all.portal, step.target)),
  ],
  editGuide: [
    2,
    ({ mark }: Step) => {
      const summary = `Le guide, numéro ${mark}.`;
      return {
        method: 'PUT',
        path: '/content-manager/single-types/api::guide.guide',
        body: { summary, howItWorks: `Étape numéro ${mark}\nÉtape suivante` },
        writes: [{ register: 'live', document: 'guide', value: summary }],
      };
    },
  ],
} satisfies Record<string, Operation>;
