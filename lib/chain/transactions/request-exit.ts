import { abis } from '@/lib/chain/abis'
import type { Address } from 'viem'
import type { Transaction } from './transaction'
import { throughVesting } from './vesting'

export type RequestExitInput = { nodeId: bigint; vesting?: Address | undefined }

/** Asks the network to release a node. It ends the stake of every contributor. */
export const requestExit = {
  describe: ({ nodeId, vesting }) => ({
    name: vesting ? 'request-exit-vesting' : 'request-exit',
    values: { node: nodeId.toString() },
    leaves: 0n,
    arrives: 0n,
    holder: vesting,
  }),
  build: ({ nodeId, vesting }, { contracts }) => {
    const functionName = 'initiateExitBLSPublicKey'
    return vesting
      ? throughVesting(vesting, functionName, [nodeId])
      : { address: contracts.rewards, abi: abis.rewards, functionName, args: [nodeId] }
  },
} satisfies Transaction<RequestExitInput>
