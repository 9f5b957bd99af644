import { publicClients } from 'ponder:api'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { unixSeconds, type UnixSeconds } from '@/lib/units/time'
import { readIndexerSettings } from '../../config/settings'
import type { Freshness } from './freshness'
import { ApiProblem } from './problem'

const { deployment, development } = readIndexerSettings(process.env)

/** Blocks for which an answer of the chain is used again; on Arbitrum ten seconds. */
const KEPT_BLOCKS = development ? 0 : 40

/** What decides when names expire. Seconds. */
export type ExpiryRules = {
  expiration: UnixSeconds
  areRenewalsOn: boolean
  graceAfterExpiry: UnixSeconds
}

/** @throws {ApiProblem} `not-found` on a chain without names. */
export function nameContracts() {
  if (!deployment.names) throw new ApiProblem('not-found', 'There are no names on this chain.')
  return deployment.names
}

let kept: { block: number; rules: Promise<ExpiryRules> } | undefined

/**
 * The present rules: no event tells of a change, so the chain is asked, at most once in a few blocks.
 * @returns null while the chain does not answer.
 */
export async function readExpiryRules({ block }: Freshness): Promise<ExpiryRules | null> {
  const age = kept ? block - kept.block : -1
  if (!kept || age < 0 || age > KEPT_BLOCKS) kept = { block, rules: askChain() }
  const asked = kept
  try {
    return await asked.rules
  } catch {
    // Whoever lists names gets them without their terms; whoever filters by terms is told.
    if (kept === asked) kept = undefined
    return null
  }
}

async function askChain(): Promise<ExpiryRules> {
  const { registry, registrar } = nameContracts()
  const client = publicClients.staking
  const [expiration, areRenewalsOn, graceAfterExpiry] = await Promise.all([
    client.readContract({ address: registry, abi: sessionNameServiceAbi, functionName: 'expiration' }),
    client.readContract({ address: registry, abi: sessionNameServiceAbi, functionName: 'allowRenewals' }),
    client.readContract({ address: registrar, abi: snsRegistrarAbi, functionName: 'graceAfterExpiry' }),
  ])
  return {
    expiration: unixSeconds(expiration),
    areRenewalsOn,
    graceAfterExpiry: unixSeconds(graceAfterExpiry),
  }
}
