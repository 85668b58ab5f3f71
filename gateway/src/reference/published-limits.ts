import { LIMITS } from '../limits/limits';

const labels: Record<keyof typeof LIMITS, string> = {
  documentBytes: 'Taille du document, en octets',
  tokens: 'Mots et signes du document',
  depth: 'Profondeur des champs',
  fields: 'Champs du document',
  rootFields: 'Champs à la racine',
  aliases: 'Alias',
  directives: 'Directives',
  fragments: 'Fragments',
  repeats: 'Répétitions d’un champ au même endroit',
  cost: 'Coût d’une opération',
  validationErrors: 'Erreurs signalées à la fois',
};

/** What a stranger may ask in one operation, in words. */
export const publishedLimits = Object.entries(LIMITS).map(([name, value]) => ({
  label: labels[name as keyof typeof LIMITS],
  value,
}));
