'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { TransactionHost } from '@/components/transaction/transaction-host'
import { WalletHost } from '@/components/wallet/wallet-host'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { DeploymentProvider } from '@/lib/hooks/deployment'
import { createQueryClient } from '@/lib/hooks/query-client'
import { type Terms, TermsProvider } from '@/lib/hooks/terms'

type ProvidersProps = {
  deployment: PublicDeployment
  walletConnectProjectId: string | undefined
  terms: Terms | undefined
  children: ReactNode
}

/** What every page of the portal stands on. Wallet software and the transaction dialog are loaded when they are needed. */
export function Providers({ deployment, walletConnectProjectId, terms, children }: ProvidersProps) {
  const [queryClient] = useState(createQueryClient)
  useEffect(loadErrorWords, [])
  return (
    <DeploymentProvider value={deployment}>
      <QueryClientProvider client={queryClient}>
        <TermsProvider value={terms}>
          {children}
          <WalletHost walletConnectProjectId={walletConnectProjectId} />
          <TransactionHost />
        </TermsProvider>
      </QueryClientProvider>
    </DeploymentProvider>
  )
}

/** Words for failures are fetched while all is well: one of the failures is that nothing can be fetched. */
function loadErrorWords() {
  void import('@/components/figures/error-words-notice')
}
