import { abis } from '@/lib/chain/abis'
import type { Transaction } from './transaction'

export type RequestExitInput = { nodeId: bigint }

/** Asks the network to release a node. It ends the stake of every contributor. */
export const requestExit = {
  describe: ({ nodeId }) => ({
    name: 'request-exit',
    values: { node: nodeId.toString() },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ nodeId }, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'initiateExitBLSPublicKey',
    args: [nodeId],
  }),
} satisfies Transaction<RequestExitInput>
