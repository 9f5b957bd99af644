import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** The rewards contract's own constants about leaving. */
export type LeaveParameters = {
  smallContributorDelay: UnixSeconds
  smallContributorDivisor: bigint
  repeatDelay: UnixSeconds
  exitWaitTime: UnixSeconds
}

export async function readLeaveParameters(
  reader: ChainReader,
  deployment: PublicDeployment,
): Promise<LeaveParameters> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [delay, divisor, repeat, wait] = await Promise.all([
    reader.readContract({ ...contract, functionName: 'SMALL_CONTRIBUTOR_LEAVE_DELAY' }),
    reader.readContract({ ...contract, functionName: 'SMALL_CONTRIBUTOR_DIVISOR' }),
    reader.readContract({ ...contract, functionName: 'MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST' }),
    reader.readContract({ ...contract, functionName: 'MAX_SERVICE_NODE_EXIT_WAIT_TIME' }),
  ])
  return {
    smallContributorDelay: unixSeconds(delay),
    smallContributorDivisor: divisor,
    repeatDelay: unixSeconds(repeat),
    exitWaitTime: unixSeconds(wait),
  }
}
