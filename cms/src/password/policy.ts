/** Of the account, as it will be. */
export interface PasswordHolder {
  readonly email?: string | null;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

const LEAST_CHARACTERS = 12;
/** bcrypt reads no further. */
const MOST_BYTES = 72;
/** A shorter name is in too many words. */
const LEAST_NAME = 4;
const LEAST_DIFFERENT = 5;

/** Alone, or one after the other, whatever stands around: what is tried first here. */
const COMMON =
  /^(mot ?de ?passe|password|passw|azerty(uiop)?|qwerty(uiop)?|qsdfgh(jklm)?|bonjour|bienvenue|welcome|soleil|doudou|loulou|chouchou|marseille|iloveyou|jetaime|admin|administrat(eur|ion)|mairie|commune|manche|cotentin|departement|ingenierie|agence|guide|redaction|coordination|strapi|test|changeme|secret)+$/;

const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiop',
  'qsdfghjklm',
  'qwertyuiop',
];
const LONGEST_RUN = 6;

const swapped: Readonly<Record<string, string>> = { '@': 'a', $: 's', '0': 'o', '3': 'e' };

/** Without case, accents and the usual disguises. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const undisguise = (text: string): string =>
  fold(text).replace(/[@$03]/g, (sign) => swapped[sign] ?? sign);

/** The first thing that is wrong with it, in French; null when it will do. */
export function passwordProblem(password: string, holder: PasswordHolder): string | null {
  const rule = rules.find(({ refuses }) => refuses(password, holder));
  return rule?.message ?? null;
}

interface Rule {
  readonly message: string;
  readonly refuses: (password: string, holder: PasswordHolder) => boolean;
}

const rules: readonly Rule[] = [
  {
    message: `Le mot de passe doit avoir au moins ${LEAST_CHARACTERS} caractères.`,
    refuses: (password) => [...password].length < LEAST_CHARACTERS,
  },
  {
    message: 'Le mot de passe est trop long : raccourcissez-le.',
    refuses: (password) => Buffer.byteLength(password) > MOST_BYTES,
  },
  {
    message: 'Le mot de passe doit contenir une minuscule, une majuscule et un chiffre.',
    refuses: (password) => ![/[a-z]/, /[A-Z]/, /\d/].every((sign) => sign.test(password)),
  },
  {
    message: 'Le mot de passe ne doit contenir ni votre nom, ni votre adresse électronique.',
    refuses: (password, holder) =>
      namesOf(holder).some((name) => fold(password).includes(fold(name))),
  },
  {
    message: 'Ce mot de passe est trop courant : assemblez plutôt plusieurs mots sans rapport.',
    refuses: (password) => isCommon(password),
  },
];

/** The part of the address before « @ » is in the address itself. */
const namesOf = ({ email, firstname, lastname }: PasswordHolder): string[] =>
  [email?.split('@')[0], firstname, lastname]
    .map((name) => name?.trim() ?? '')
    .filter((name) => name.length >= LEAST_NAME);

function isCommon(password: string): boolean {
  const words = undisguise(password.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, ''));
  return (
    COMMON.test(words) ||
    new Set(fold(password)).size < LEAST_DIFFERENT ||
    longestRun(fold(password)) >= LONGEST_RUN
  );
}

/** Neighbours on the keyboard or in the alphabet, in a row. */
function longestRun(text: string): number {
  let longest = 0;
  for (let start = 0; start < text.length; start++)
    for (let end = start + LONGEST_RUN; end <= text.length; end++) {
      const part = text.slice(start, end);
      if (!RUNS.some((run) => run.includes(part))) break;
      longest = Math.max(longest, part.length);
    }
  return longest;
}
