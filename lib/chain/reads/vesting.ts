import { type Address, ContractFunctionExecutionError, erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { ApiError } from '@/lib/errors/api-error'
import { findCause } from '@/lib/errors/app-error'
import type { VestingAccount } from '@/lib/staking/vesting-account'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/**
 * A vesting contract of either kind at the newest block.
 * @throws {ApiError} `not-found` when there is no vesting contract at the address.
 */
export async function readVesting(context: ChainContext, address: Address): Promise<VestingAccount> {
  const [terms, balance] = await Promise.all([
    readStakingTerms(context, address).catch((error: unknown) => {
      if (isRefusal(error)) return readPlainTerms(context, address)
      throw error
    }),
    readContract(context.reader, {
      address: context.deployment.contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [address],
    }),
  ])
  return { address, balance: sesh(balance), ...terms }
}

/** The contract answered, but not to this question: it is of another kind. An endpoint that fails says no such thing. */
const isRefusal = (error: unknown): boolean =>
  findCause(error, (cause) => cause instanceof ContractFunctionExecutionError) !== undefined &&
  findCause(error, (cause) => cause instanceof Error && cause.name.startsWith('Http')) === undefined

type Terms = Omit<VestingAccount, 'address' | 'balance'>

async function readStakingTerms({ reader }: ChainContext, address: Address): Promise<Terms> {
  const contract = { address, abi: abis.vesting } as const
  const [beneficiary, revoker, isRevoked, start, end, isTransferable] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'beneficiary' }),
    readContract(reader, { ...contract, functionName: 'revoker' }),
    readContract(reader, { ...contract, functionName: 'revoked' }),
    readContract(reader, { ...contract, functionName: 'start' }),
    readContract(reader, { ...contract, functionName: 'end' }),
    readContract(reader, { ...contract, functionName: 'transferableBeneficiary' }),
  ])
  const times = { start: unixSeconds(start), end: unixSeconds(end) }
  return { kind: 'staking', beneficiary, revoker, isRevoked, isTransferable, released: sesh(0n), ...times }
}

async function readPlainTerms({ reader, deployment }: ChainContext, address: Address): Promise<Terms> {
  const contract = { address, abi: abis.vestingNoStaking } as const
  try {
    const [beneficiary, revoker, isRevoked, start, end, isTransferable, released] = await Promise.all([
      readContract(reader, { ...contract, functionName: 'getBeneficiary' }),
      readContract(reader, { ...contract, functionName: 'getRevoker' }),
      readContract(reader, { ...contract, functionName: 'revoked' }),
      readContract(reader, { ...contract, functionName: 'cliff' }),
      readContract(reader, { ...contract, functionName: 'end' }),
      readContract(reader, { ...contract, functionName: 'transferableBeneficiary' }),
      readContract(reader, {
        ...contract,
        functionName: 'released',
        args: [deployment.contracts.sesh],
      }),
    ])
    const times = { start: unixSeconds(start), end: unixSeconds(end) }
    return {
      kind: 'no-staking',
      beneficiary,
      revoker,
      isRevoked,
      isTransferable,
      released: sesh(released),
      ...times,
    }
  } catch (error) {
    if (isRefusal(error)) throw new ApiError({ code: 'not-found', cause: error })
    throw error
  }
}
