import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { ChainContext } from './public-client'
import type * as contractReads from './reads/contract-reads'
import { type Rpc, rpcOf } from './rpc/rpc'

type ContractReads = typeof contractReads

/** The chain as pages hold it: light requests at once, contract reads by code that is loaded with the first of them. */
export type ChainAccess = {
  deployment: PublicDeployment
  rpc: Rpc
  read: <T>(use: (reads: ContractReads, context: ChainContext) => Promise<T>) => Promise<T>
}

export const chainAccess = (deployment: PublicDeployment): ChainAccess => ({
  deployment,
  rpc: rpcOf(deployment),
  read: async (use) => {
    const reads = await import('./reads/contract-reads')
    return use(reads, reads.chainContext(deployment))
  },
})
