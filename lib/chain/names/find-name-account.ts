import { chainContext } from '@/lib/chain/public-client'
import { readNameByLabel } from '@/lib/chain/reads/names/known-name'
import { readNameRecord } from '@/lib/crypto/names'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import { readLabel } from '@/lib/names/read-label'
import { agree } from './agree'

/**
 * The account that a name points to, by endpoints that say the same.
 * @returns null when the name has an owner but points to no account.
 * @throws {InputError} what `readLabel` throws; `name-free` when nobody holds it, `answers-differ`.
 */
export async function findNameAccount(
  deployment: PublicDeployment,
  typed: string,
): Promise<{ label: string; accountId: string | null }> {
  const { label } = readLabel(typed)
  const { owner, records } = await agree(
    deployment.rpcUrls,
    async (url) => (await readNameByLabel(chainContext({ ...deployment, rpcUrls: [url] }), label)).state,
    (state) => `${state.owner} ${state.records.session}`,
  )
  if (owner === null) throw new InputError('name-free', { name: label })
  const record = readNameRecord(records.session, label)
  return { label, accountId: record.kind === 'account' ? record.accountId : null }
}
