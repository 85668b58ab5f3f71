import { concepts } from '../../concepts';
import { relationTable, tableOf } from '../../relation/relation-table';
import type { ConceptRules, RuleContext } from '../../writing/concept-rules';
import { matching, problem, required, type Checked } from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface StoredTheme {
  readonly id: number;
  readonly label: string | null;
  readonly code: string | null;
  readonly parent: {
    readonly id: number;
    readonly label: string;
    readonly parent: object | null;
  } | null;
}

async function check(stored: Stored, context: RuleContext): Promise<Checked> {
  const theme = stored as unknown as StoredTheme;
  return [
    ...required('label', theme.label, 'Donnez le libellé de la thématique.'),
    ...required('code', theme.code, 'Donnez un code court, comme « eau-potable ».'),
    ...matching(
      'code',
      theme.code,
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      `« ${theme.code} » n’est pas un code : des minuscules sans accent, des chiffres et des traits d’union.`,
    ),
    ...(await checkCode(theme, context)),
    ...(await checkLevels(theme, context)),
  ];
}

async function checkCode(
  { id, code }: StoredTheme,
  { strapi, trx }: RuleContext,
): Promise<Checked> {
  const other = code
    ? await trx(tableOf(strapi, concepts.theme))
        .where({ code })
        .whereNot({ id })
        .first<{ label: string } | undefined>('label')
    : undefined;
  return other
    ? problem(
        'code',
        `Le code « ${code} » est déjà celui de la thématique « ${other.label} » : choisissez-en un autre.`,
      )
    : [];
}

/** Two levels: a parent is never itself below another theme. */
async function checkLevels({ id, parent }: StoredTheme, context: RuleContext): Promise<Checked> {
  if (!parent) return [];
  if (parent.id === id) return problem('parent', 'Une thématique ne dépend pas d’elle-même.');
  if (parent.parent)
    return problem(
      'parent',
      `« ${parent.label} » est déjà au second niveau : choisissez une thématique du premier.`,
    );
  if (await hasChildren(id, context))
    return problem(
      'parent',
      'Des thématiques dépendent de celle-ci : elle reste au premier niveau. Rattachez-les d’abord à une autre.',
    );
  return [];
}

async function hasChildren(id: number, { strapi, trx }: RuleContext): Promise<boolean> {
  const { table, target } = relationTable(strapi, concepts.theme, 'parent');
  return (await trx(table).where(target, id).first()) !== undefined;
}

export const themeRules: ConceptRules = {
  populate: ['parent.parent'],
  check,
  slug: { from: 'label', claim: 'theme-slug' },
  keptWhileUsed: true,
};
