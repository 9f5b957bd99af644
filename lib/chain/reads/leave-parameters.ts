import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** The rewards contract's own constants about leaving. */
export type LeaveParameters = {
  smallContributorDelay: UnixSeconds
  smallContributorDivisor: bigint
  repeatDelay: UnixSeconds
  exitWaitTime: UnixSeconds
}

export async function readLeaveParameters({ reader, deployment }: ChainContext): Promise<LeaveParameters> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [delay, divisor, repeat, wait] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'SMALL_CONTRIBUTOR_LEAVE_DELAY' }),
    readContract(reader, { ...contract, functionName: 'SMALL_CONTRIBUTOR_DIVISOR' }),
    readContract(reader, { ...contract, functionName: 'MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST' }),
    readContract(reader, { ...contract, functionName: 'MAX_SERVICE_NODE_EXIT_WAIT_TIME' }),
  ])
  return {
    smallContributorDelay: unixSeconds(delay),
    smallContributorDivisor: divisor,
    repeatDelay: unixSeconds(repeat),
    exitWaitTime: unixSeconds(wait),
  }
}
