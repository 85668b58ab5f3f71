import type { ComponentType } from 'react';

/** As registered on the server; the content types name the enumeration in `options.enum`. */
export const choiceField = {
  name: 'choice',
  type: 'string' as const,
  intlLabel: { id: 'idm.choice.label', defaultMessage: 'Choix' },
  intlDescription: {
    id: 'idm.choice.description',
    defaultMessage: 'Une valeur d’une énumération du guide',
  },
  components: {
    Input: async () =>
      import('./choice-input').then((module) => ({ default: module.ChoiceInput as ComponentType })),
  },
};

export const choicesField = {
  name: 'choices',
  type: 'json' as const,
  intlLabel: { id: 'idm.choices.label', defaultMessage: 'Choix multiples' },
  intlDescription: {
    id: 'idm.choices.description',
    defaultMessage: 'Plusieurs valeurs d’une énumération du guide',
  },
  components: {
    Input: async () =>
      import('./choices-input').then((module) => ({
        default: module.ChoicesInput as ComponentType,
      })),
  },
};
