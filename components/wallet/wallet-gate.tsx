'use client'

import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useWallet } from './use-wallet'
import { walletStore } from './wallet-store'

const WalletKit = dynamic(() => import('./wallet-kit'), { ssr: false })

/** Loaded only in builds for the local chain: the condition is a constant, so other builds drop the import. */
async function announceDemoWallet(rpcUrl: string, chainId: number) {
  if (process.env.NEXT_PUBLIC_DEMO_WALLET !== '1') return
  const { announce } = await import('./demo-wallet/announce')
  announce({ rpcUrl, chainId })
}

type Props = { rpcUrl: string; chainId: number; walletConnectProjectId: string | undefined }

/** Loads wallet software when it is wanted, and not before. */
export function WalletGate({ rpcUrl, chainId, walletConnectProjectId }: Props) {
  const { isWanted } = useWallet()
  useEffect(() => {
    void announceDemoWallet(rpcUrl, chainId).then(() => walletStore.resume())
  }, [rpcUrl, chainId])
  return isWanted ? <WalletKit walletConnectProjectId={walletConnectProjectId} /> : null
}
