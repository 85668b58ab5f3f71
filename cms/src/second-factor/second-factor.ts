import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { environment } from '../environment';
import { createRecoveryCodes, hashCode, normaliseCode } from './recovery-codes';
import { seal, unseal } from './seal';
import { stepOf } from './totp';

const FACTORS = 'guide_second_factors';
const RECOVERY_CODES = 'guide_recovery_codes';

interface Row {
  readonly sealed_secret: string;
}

/** The first seals; the others open what was sealed before a rotation. */
const encryptionKeys = environment.secrets.ENCRYPTION_KEY.split(',');

const findRow = async (strapi: Core.Strapi, id: number): Promise<Row | undefined> =>
  strapi.db.connection<Row & { account_id: number }>(FACTORS).where('account_id', id).first();

export const isEnrolled = async (strapi: Core.Strapi, id: number): Promise<boolean> =>
  (await findRow(strapi, id)) !== undefined;

/**
 * From now on the account needs this secret. Gives its recovery codes, once. Null when the code is wrong, or when the
 * account had a second factor meanwhile.
 */
export async function enrol(
  strapi: Core.Strapi,
  id: number,
  { secret, code }: { readonly secret: string; readonly code: string },
): Promise<readonly string[] | null> {
  const now = new Date();
  const step = stepOf(secret, normaliseCode(code), now);
  if (step === null || (await isEnrolled(strapi, id))) return null;
  return strapi.db.connection.transaction(async (trx) => {
    await trx(FACTORS).insert({
      account_id: id,
      sealed_secret: seal(secret, id, encryptionKeys[0]!),
      last_step: step,
      enrolled_at: now.toISOString(),
    });
    return replaceCodes(trx, id);
  });
}

/** Whether this is a code of the account, of its application or of its recovery list, never seen before. */
export async function acceptCode(strapi: Core.Strapi, id: number, typed: string): Promise<boolean> {
  const code = normaliseCode(typed);
  return /^\d{6}$/.test(code) ? acceptStep(strapi, id, code) : spendRecoveryCode(strapi, id, code);
}

/** The write decides: of two requests with one code, in any process, one alone moves the step on. */
async function acceptStep(strapi: Core.Strapi, id: number, code: string): Promise<boolean> {
  const row = await findRow(strapi, id);
  const secret = row ? unseal(row.sealed_secret, id, encryptionKeys) : null;
  if (row && secret === null)
    strapi.log.error(`The second factor of account ${id} was sealed with another ENCRYPTION_KEY`);
  const step = secret ? stepOf(secret, code, new Date()) : null;
  if (!secret || step === null) return false;
  const moved = await strapi.db
    .connection(FACTORS)
    .where('account_id', id)
    .where('last_step', '<', step)
    // Sealed again, so that an older key can be forgotten once everybody has signed in.
    .update({ last_step: step, sealed_secret: seal(secret, id, encryptionKeys[0]!) });
  return moved === 1;
}

async function spendRecoveryCode(strapi: Core.Strapi, id: number, code: string): Promise<boolean> {
  const hash = hashCode(id, code);
  const spent = await strapi.db.connection(RECOVERY_CODES).where({ account_id: id, hash }).delete();
  return spent === 1;
}

export const renewCodes = (strapi: Core.Strapi, id: number): Promise<readonly string[]> =>
  strapi.db.connection.transaction((trx) => replaceCodes(trx, id));

async function replaceCodes(trx: Knex, id: number): Promise<readonly string[]> {
  const codes = createRecoveryCodes();
  await trx(RECOVERY_CODES).where('account_id', id).delete();
  await trx(RECOVERY_CODES).insert(
    codes.map((code) => ({ account_id: id, hash: hashCode(id, code) })),
  );
  return codes;
}

export async function countCodes(strapi: Core.Strapi, id: number): Promise<number> {
  const hashes = await strapi.db.connection(RECOVERY_CODES).where('account_id', id).select('hash');
  return hashes.length;
}

/** Within the transaction of whoever removes the account, if there is one. */
export async function removeSecondFactor(strapi: Core.Strapi, id: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(FACTORS).where('account_id', id).delete();
    await trx(RECOVERY_CODES).where('account_id', id).delete();
  });
}
