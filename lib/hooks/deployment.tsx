'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type ChainContext, chainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'

const DeploymentContext = createContext<PublicDeployment | null>(null)

/** Hands the server's deployment to every hook below. */
export function DeploymentProvider({ value, children }: { value: PublicDeployment; children: ReactNode }) {
  return <DeploymentContext value={value}>{children}</DeploymentContext>
}

/** The chain and contracts that this portal is for. */
export function useDeployment(): PublicDeployment {
  const deployment = useContext(DeploymentContext)
  if (!deployment) throw new Error('useDeployment needs a DeploymentProvider above it')
  return deployment
}

/** What every read of the chain takes. */
export function useChainContext(): ChainContext {
  const deployment = useDeployment()
  return useMemo(() => ({ reader: chainReader(deployment), deployment }), [deployment])
}
