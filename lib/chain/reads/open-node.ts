import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext, ChainReader } from '@/lib/chain/public-client'
import { ApiError } from '@/lib/errors/api-error'
import { contributionStatus } from '@/lib/staking/contribution-contract'
import { type OpenNode, openNode } from '@/lib/staking/open-node'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { readIsOwned } from './factory-owns'
import { blsKeyText, keyText } from './key-text'

/** A contribution contract as it stands on the chain at the newest block. */
export type LiveOpenNode = OpenNode & {
  /** `WITHDRAWAL_DELAY()`: how long a contribution stays locked before the node starts. */
  withdrawalDelay: UnixSeconds
}

/** One contribution contract of our factory. @throws {ApiError} `not-found` for any other address. */
export async function loadLiveOpenNode(context: ChainContext, address: Address): Promise<LiveOpenNode> {
  if (!(await readIsOwned(context, address))) throw new ApiError({ code: 'not-found' })
  return readOpenNode(context.reader, address)
}

/** Reads one contribution contract in two rounds of batched calls. */
export async function readOpenNode(reader: ChainReader, address: Address): Promise<LiveOpenNode> {
  const contract = { address, abi: abis.contribution } as const
  const [status, operator, requirement, maxContributors, params, bls, manualFinalize, delay, paid, reserved] =
    await Promise.all([
      readContract(reader, { ...contract, functionName: 'status' }),
      readContract(reader, { ...contract, functionName: 'operator' }),
      readContract(reader, { ...contract, functionName: 'stakingRequirement' }),
      readContract(reader, { ...contract, functionName: 'maxContributors' }),
      readContract(reader, { ...contract, functionName: 'serviceNodeParams' }),
      readContract(reader, { ...contract, functionName: 'blsPubkey' }),
      readContract(reader, { ...contract, functionName: 'manualFinalize' }),
      readContract(reader, { ...contract, functionName: 'WITHDRAWAL_DELAY' }),
      readContract(reader, { ...contract, functionName: 'getContributions' }),
      readContract(reader, { ...contract, functionName: 'getReserved' }),
    ])
  return {
    ...openNode({
      address,
      operator,
      status: contributionStatus(status) ?? 'finalized',
      requirement: sesh(requirement),
      maxContributors: Number(maxContributors),
      fee: basisPoints(params.fee),
      manualFinalize,
      ed25519PublicKey: keyText(params.serviceNodePubkey),
      blsPublicKey: blsKeyText({ X: bls[0], Y: bls[1] }),
      contributions: await withTimes(reader, address, paid),
      reservations: outstanding(reserved),
      createdAt: null,
      nodeId: null,
    }),
    withdrawalDelay: unixSeconds(delay),
  }
}

type Paid = readonly [readonly Address[], readonly Address[], readonly bigint[]]

async function withTimes(
  reader: ChainReader,
  address: Address,
  [contributors, beneficiaries, amounts]: Paid,
) {
  const contract = { address, abi: abis.contribution, functionName: 'contributionTimestamp' } as const
  const times = await Promise.all(
    contributors.map((contributor) => readContract(reader, { ...contract, args: [contributor] })),
  )
  return contributors.map((contributor, index) => ({
    contributor,
    beneficiary: beneficiaries[index] ?? contributor,
    amount: sesh(amounts[index] ?? 0n),
    contributedAt: unixSeconds(times[index] ?? 0n),
  }))
}

function outstanding([addresses, amounts, received]: readonly [
  readonly Address[],
  readonly bigint[],
  readonly boolean[],
]) {
  return addresses.flatMap((contributor, index) =>
    received[index] ? [] : [{ contributor, amount: sesh(amounts[index] ?? 0n) }],
  )
}
