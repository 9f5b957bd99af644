import 'server-only'
import { chainContext } from '@/lib/chain/public-client'
import { readNameState } from '@/lib/chain/reads/names/name-state'
import { labelToRegistryName } from '@/lib/crypto/names'
import { namesOf } from '@/lib/names/names-of'
import type { NameState } from '@/lib/names/name-state'
import { publicDeployment } from '../deployment'

export type Resolution =
  | { kind: 'resolved'; state: NameState; endpoints: number }
  /** The endpoints say different things: one lies, or they are not at the same block (E-19). */
  | { kind: 'disagreement' }

/** How many endpoints are asked. */
const ASKED = 2

/**
 * What the chain says of a label, the same from two endpoints; from one where the deployment has no more.
 * @param label - one that `isLabel` accepts; it is written down nowhere.
 * @throws {ChainError} when an endpoint does not answer, {InputError} `no-names-here`.
 */
export async function resolveLabel(label: string): Promise<Resolution> {
  const deployment = publicDeployment()
  const registryName = labelToRegistryName(label, namesOf(deployment).labelMode)
  const states = await Promise.all(
    deployment.rpcUrls
      .slice(0, ASKED)
      .map((url) => readNameState(chainContext({ ...deployment, rpcUrls: [url] }), registryName)),
  )
  const [first] = states
  if (!first || states.some((state) => textOf(state) !== textOf(first))) return { kind: 'disagreement' }
  return { kind: 'resolved', state: first, endpoints: states.length }
}

const textOf = ({ owner, renewedAt, records }: NameState): string =>
  JSON.stringify([owner, String(renewedAt), records.session, records.lokinet])
