import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import { type ContributionContract, contributionStatus } from '@/lib/staking/contribution-contract'
import { type BasisPoints, basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** A contribution contract as it stands on the chain at the newest block. */
export type LiveOpenNode = ContributionContract & {
  address: Address
  fee: BasisPoints
  manualFinalize: boolean
  /** 64 lowercase hex digits. */
  ed25519PublicKey: string
  withdrawalDelay: UnixSeconds
}

const ED25519_HEX_DIGITS = 64

/** Reads one contribution contract in two rounds of batched calls. */
export async function readOpenNode(reader: ChainReader, address: Address): Promise<LiveOpenNode> {
  const contract = { address, abi: abis.contribution } as const
  const [status, operator, requirement, maxContributors, params, manualFinalize, delay, paid, reserved] =
    await Promise.all([
      reader.readContract({ ...contract, functionName: 'status' }),
      reader.readContract({ ...contract, functionName: 'operator' }),
      reader.readContract({ ...contract, functionName: 'stakingRequirement' }),
      reader.readContract({ ...contract, functionName: 'maxContributors' }),
      reader.readContract({ ...contract, functionName: 'serviceNodeParams' }),
      reader.readContract({ ...contract, functionName: 'manualFinalize' }),
      reader.readContract({ ...contract, functionName: 'WITHDRAWAL_DELAY' }),
      reader.readContract({ ...contract, functionName: 'getContributions' }),
      reader.readContract({ ...contract, functionName: 'getReserved' }),
    ])
  const [addresses, beneficiaries, amounts] = paid
  const times = await Promise.all(
    addresses.map((contributor) =>
      reader.readContract({ ...contract, functionName: 'contributionTimestamp', args: [contributor] }),
    ),
  )
  const [reservedAddresses, reservedAmounts, received] = reserved
  return {
    address,
    operator,
    status: contributionStatus(status) ?? 'finalized',
    requirement: sesh(requirement),
    maxContributors: Number(maxContributors),
    fee: basisPoints(params.fee),
    manualFinalize,
    ed25519PublicKey: params.serviceNodePubkey.toString(16).padStart(ED25519_HEX_DIGITS, '0'),
    withdrawalDelay: unixSeconds(delay),
    contributions: addresses.map((contributor, index) => ({
      contributor,
      beneficiary: beneficiaries[index] ?? contributor,
      amount: sesh(amounts[index] ?? 0n),
      contributedAt: unixSeconds(times[index] ?? 0n),
    })),
    reservations: reservedAddresses.flatMap((contributor, index) =>
      received[index] ? [] : [{ contributor, amount: sesh(reservedAmounts[index] ?? 0n) }],
    ),
  }
}
