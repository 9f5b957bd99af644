'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type ChainReader, chainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'

const DeploymentContext = createContext<PublicDeployment | null>(null)

/** Hands the server's deployment to every hook below. */
export function DeploymentProvider({ value, children }: { value: PublicDeployment; children: ReactNode }) {
  return <DeploymentContext value={value}>{children}</DeploymentContext>
}

export function useDeployment(): PublicDeployment {
  const deployment = useContext(DeploymentContext)
  if (!deployment) throw new Error('useDeployment needs a DeploymentProvider above it')
  return deployment
}

/** Client that reads the chain of the deployment. */
export const useChainReader = (): ChainReader => chainReader(useDeployment())
