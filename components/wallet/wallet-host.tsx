'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { browserStorage } from '@/components/wallet/browser-storage'
import { useDeployment } from '@/lib/hooks/deployment'
import { useWalletSnapshot } from '@/lib/hooks/wallet'
import { walletStore } from '@/lib/hooks/wallet-store'
import { announceDemoWallet } from './announce-demo-wallet'

// Not lazyPart: wallet software must stay out of the server's code, too.
const WalletKit = dynamic(() => import('./wallet-kit'), { ssr: false })

/** Set while a wallet is connected, so that the next visit connects by itself. */
const REMEMBER_KEY = 'session-portal.wallet'

/** Loads wallet software when it is wanted, and not before. */
export function WalletHost({ walletConnectProjectId }: { walletConnectProjectId: string | undefined }) {
  const deployment = useDeployment()
  const { isWanted, state } = useWalletSnapshot()
  const { status } = state

  useEffect(() => {
    void announceDemoWallet(deployment).then(() => {
      if (browserStorage()?.getItem(REMEMBER_KEY)) walletStore.resume()
    })
  }, [deployment])

  useEffect(() => {
    if (status === 'connected') browserStorage()?.setItem(REMEMBER_KEY, '1')
    if (status === 'disconnected' && isWanted) browserStorage()?.removeItem(REMEMBER_KEY)
  }, [status, isWanted])

  return isWanted ? <WalletKit walletConnectProjectId={walletConnectProjectId} /> : null
}
