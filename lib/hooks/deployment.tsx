'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type ChainAccess, chainAccess } from '@/lib/chain/access'
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

/** The chain, for reads. */
export function useChain(): ChainAccess {
  const deployment = useDeployment()
  return useMemo(() => chainAccess(deployment), [deployment])
}
