import { type Address, ContractFunctionRevertedError } from 'viem'
import { readContract } from 'viem/actions'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { findCause } from '@/lib/errors/app-error'
import { marketOf } from '@/lib/market/market-of'
import type { NameFacts } from '@/lib/market/order-facts'
import { sameAddress } from '@/lib/units/same-address'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { askedOnce } from './asked-once'
import type { ReadAt } from './maker-facts'

const registryAt = ({ context, block }: ReadAt) =>
  ({ ...registryOf(context.deployment), blockNumber: block }) as const

/** Reads names at one block, each once, and the rule of their terms once for all. */
export async function sellableNames(at: ReadAt): Promise<(tokenId: bigint) => Promise<NameFacts>> {
  const { reader, deployment } = at.context
  const { conduit } = marketOf(deployment)
  const expiration = await readExpiration(at)
  const isOperatorOf = askedOnce((owner: Address) =>
    readContract(reader, {
      ...registryAt(at),
      functionName: 'isApprovedForAll',
      args: [owner, conduit],
    }),
  )
  return askedOnce(async (tokenId: bigint): Promise<NameFacts> => {
    const held = await readHeld(at, tokenId)
    if (!held) return { tokenId, owner: null, isApproved: false, expiresAt: null }
    const { owner, approved } = held
    const [isApproved, expiresAt] = await Promise.all([
      sameAddress(approved, conduit) || isOperatorOf(owner),
      expiration === null ? null : readTermEnd(at, tokenId, expiration),
    ])
    return { tokenId, owner, isApproved, expiresAt }
  })
}

/** How long a term lasts; null while names do not lapse. */
async function readExpiration(at: ReadAt): Promise<bigint | null> {
  const [areRenewalsOn, expiration] = await Promise.all([
    readContract(at.context.reader, { ...registryAt(at), functionName: 'allowRenewals' }),
    readContract(at.context.reader, { ...registryAt(at), functionName: 'expiration' }),
  ])
  return areRenewalsOn ? expiration : null
}

/** Who holds a name and who else may move it; null while nobody holds it. */
async function readHeld(at: ReadAt, tokenId: bigint) {
  const registry = registryAt(at)
  try {
    const [owner, approved] = await Promise.all([
      readContract(at.context.reader, { ...registry, functionName: 'ownerOf', args: [tokenId] }),
      readContract(at.context.reader, { ...registry, functionName: 'getApproved', args: [tokenId] }),
    ])
    return { owner, approved }
  } catch (error) {
    if (isUnknownToken(error)) return null
    throw error
  }
}

const isUnknownToken = (error: unknown): boolean =>
  findCause(
    error,
    (cause) =>
      cause instanceof ContractFunctionRevertedError && cause.data?.errorName === 'ERC721NonexistentToken',
  ) !== undefined

async function readTermEnd(at: ReadAt, tokenId: bigint, expiration: bigint): Promise<UnixSeconds> {
  const registry = registryAt(at)
  const { reader } = at.context
  const name = await readContract(reader, { ...registry, functionName: 'idsToNames', args: [tokenId] })
  const [, renewedAt] = await readContract(reader, {
    ...registry,
    functionName: 'namesToAssets',
    args: [name],
  })
  return unixSeconds(renewedAt + expiration)
}
