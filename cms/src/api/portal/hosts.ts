import { domainToASCII } from 'node:url';
import { parseLines } from '../../text-list';
import { problem, type Checked } from '../../writing/rule';

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
/** A star stands for any sub-domain of a domain that somebody owns: never of « fr » alone. */
const PATTERN = new RegExp(`^(\\*\\.(${LABEL}\\.)+|(${LABEL}\\.)*)${LABEL}$`);
const NUMBERS = /^[\d.]+$/;
const MOST_HOSTS = 50;

/** Names of hosts as browsers send them, each once. */
export const parseHosts = (typed: string | null | undefined): string[] => [
  ...new Set(parseLines(typed).map(toHost)),
];

function toHost(line: string): string {
  const [star, name] = line.startsWith('*.') ? ['*.', line.slice(2)] : ['', line];
  // Node would cut a path off without a word.
  const ascii = /^[\p{L}\p{M}\p{N}.-]+$/u.test(name) ? domainToASCII(name) : '';
  return star + (ascii || name.toLowerCase());
}

const isHost = (host: string): boolean =>
  host.length <= 253 && PATTERN.test(host) && !NUMBERS.test(host);

/** What somebody who pasted the address of a page meant. */
function remedyFor(line: string): string {
  const address = /^https?:\/\//i.test(line) ? line : `https://${line}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return isHost(host) && host.includes('.') ? host : 'www.mairie.example';
}

export function checkHosts(path: string, typed: string | null | undefined): Checked {
  const lines = parseLines(typed);
  const wrong = lines.find((line) => !isHost(toHost(line)));
  if (wrong !== undefined)
    return problem(
      path,
      `« ${wrong.slice(0, 80)} » n’est pas un nom de site : ni https://, ni page, ni port. Écrivez par exemple « ${remedyFor(wrong)} », ou « *.mairie.example » pour tous les sous-domaines.`,
    );
  return lines.length > MOST_HOSTS
    ? problem(path, `${MOST_HOSTS} sites au plus (il y en a ${lines.length}).`)
    : [];
}
