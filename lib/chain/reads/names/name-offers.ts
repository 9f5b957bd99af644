import type { Address, Hex } from 'viem'
import { zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { labelToRegistryName } from '@/lib/crypto/names'
import { namesOf } from '@/lib/names/names-of'
import type { NameState } from '@/lib/names/name-state'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { registrarOf } from './contracts'
import { readNameState } from './name-state'

/** What the chain says of a label that somebody looks for. Asked of the chain alone: no server of ours learns the wish. */
export type NameOffer = {
  label: string
  state: NameState
  /** Nobody's, or expired for longer than the grace period. */
  isAvailable: boolean
  /** For whom it is kept; null for everybody. */
  reservedFor: Address | null
  /** What the registrar asks for one term, atomic SESH. */
  price: Sesh
}

/** @param label - one that `isLabel` accepts. */
export async function readNameOffer(context: ChainContext, label: string): Promise<NameOffer> {
  const { reader, deployment } = context
  const registrar = registrarOf(deployment)
  const registryName = labelToRegistryName(label, namesOf(deployment).labelMode)
  const state = await readNameState(context, registryName)
  const [isAvailable, reservedFor, price] = await Promise.all([
    readContract(reader, { ...registrar, functionName: 'available', args: [label] }),
    readContract(reader, { ...registrar, functionName: 'reservedFor', args: [state.tokenId] }),
    readContract(reader, { ...registrar, functionName: 'price', args: [label, 1] }),
  ])
  return {
    label,
    state,
    isAvailable,
    reservedFor: reservedFor === zeroAddress ? null : reservedFor,
    price: sesh(price),
  }
}

export const readNameOffers = (context: ChainContext, labels: readonly string[]): Promise<NameOffer[]> =>
  Promise.all(labels.map((label) => readNameOffer(context, label)))

/** What the registrar asks today for each, atomic SESH. */
export const readNamePrices = (
  { reader, deployment }: ChainContext,
  wanted: readonly { label: string; periods: number }[],
): Promise<Sesh[]> =>
  Promise.all(
    wanted.map(async ({ label, periods }) =>
      sesh(
        await readContract(reader, {
          ...registrarOf(deployment),
          functionName: 'price',
          args: [label, periods],
        }),
      ),
    ),
  )

/** When a commitment was made; null when the registrar holds none. */
export async function readCommitment(
  { reader, deployment }: ChainContext,
  commitment: Hex,
): Promise<UnixSeconds | null> {
  const registrar = registrarOf(deployment)
  const madeAt = await readContract(reader, { ...registrar, functionName: 'commitments', args: [commitment] })
  return madeAt === 0n ? null : unixSeconds(madeAt)
}

/** What waits for a referrer, atomic SESH. */
export async function readReferralOwed(
  { reader, deployment }: ChainContext,
  referrer: Address,
): Promise<Sesh> {
  const registrar = registrarOf(deployment)
  return sesh(await readContract(reader, { ...registrar, functionName: 'referralOwed', args: [referrer] }))
}
