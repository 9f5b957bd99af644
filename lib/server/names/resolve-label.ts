import 'server-only'
import { agreeAtOneBlock } from '@/lib/chain/names/agree-at-one-block'
import { readTerm } from '@/lib/chain/names/read-term'
import { readNameState } from '@/lib/chain/reads/names/name-state'
import { labelToRegistryName } from '@/lib/crypto/names'
import type { NameTerm } from '@/lib/names/expiry'
import { namesOf } from '@/lib/names/names-of'
import type { NameState } from '@/lib/names/name-state'
import { publicDeployment } from '../deployment'

export type Resolution = {
  state: NameState
  /** Where its term stands; null while nobody holds it. */
  term: NameTerm | null
  /** Endpoints that gave this same answer. */
  endpoints: number
}

/**
 * What the chain says of a label at one block, the same from two endpoints; from one where the deployment has no more.
 * @param label - one that `isLabel` accepts; it is written down nowhere.
 * @throws {InputError} `answers-differ` (E-19), `no-names-here`; {ChainError} when too few endpoints answer.
 */
export async function resolveLabel(label: string): Promise<Resolution> {
  const deployment = publicDeployment()
  const registryName = labelToRegistryName(label, namesOf(deployment).labelMode)
  let endpoints = 0
  const { state, context } = await agreeAtOneBlock(
    deployment,
    async (context) => {
      const state = await readNameState(context, registryName)
      endpoints += 1
      return { state, context }
    },
    ({ state }) => textOf(state),
  )
  const term = state.owner === null ? null : await readTerm(context, state.renewedAt)
  return { state, term, endpoints }
}

const textOf = ({ owner, renewedAt, records }: NameState): string =>
  JSON.stringify([owner, String(renewedAt), records.session, records.lokinet])
