import { toMailUrl } from './email';
import { toPhoneText, toPhoneUrl } from './phone';

const looks = {
  plain: ['button', 'button button-quiet'],
  /** Beside others that come first. */
  quiet: ['button button-quiet', 'button button-quiet'],
  /** On a dark ground. */
  inverse: ['button button-inverse', 'button button-inverse-quiet'],
} as const;

interface ContactActionsProps {
  phone: string | null | undefined;
  email: string | null | undefined;
  look?: keyof typeof looks;
}

/** To call first, to write otherwise. */
export const ContactActions = ({ phone, email, look = 'plain' }: ContactActionsProps) => {
  const phoneUrl = phone && toPhoneUrl(phone);
  const [callClass, writeClass] = looks[look];
  return phoneUrl || email ? (
    <p class="actions">
      {phone && phoneUrl && (
        <a class={callClass} href={phoneUrl}>
          Appeler le {toPhoneText(phone)}
        </a>
      )}
      {email && (
        <a class={writeClass} href={toMailUrl(email)}>
          Écrire un courriel
        </a>
      )}
    </p>
  ) : null;
};
