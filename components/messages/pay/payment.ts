import type { Address } from 'viem'
import { findNameAccount, requireSame } from '@/lib/chain/names/find-name-account'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import type { MessengerApi } from '@/lib/messaging/api'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

/** @throws {InputError} what `parseSesh` throws, `zero`. */
export function readPayment(text: string, locale: string): Sesh {
  const amount = parseSesh(text, locale)
  if (amount === 0n) throw new InputError('zero')
  return amount
}

type Sources = { deployment: PublicDeployment; api: Pick<MessengerApi, 'resolveName'> }

/**
 * The wallet behind a name that means the person of a conversation.
 * @throws {InputError} `name-of-somebody-else` when it means another account, or still the one of a previous owner;
 *   `nodes-differ`, and what the name itself is refused for.
 */
export async function findPayee(
  { deployment, api }: Sources,
  { accountId, typed }: { accountId: string; typed: string },
): Promise<{ label: string; to: Address }> {
  const found = await findNameAccount(deployment, typed)
  const { label, owner } = found
  if (found.accountId !== accountId || found.isFromBefore)
    throw new InputError('name-of-somebody-else', { name: label })
  requireSame(found, (await api.resolveName({ label })).accountId)
  return { label, to: owner }
}
