'use client'

import '@rainbow-me/rainbowkit/styles.css'
import { darkTheme, lightTheme, RainbowKitProvider, useConnectModal } from '@rainbow-me/rainbowkit'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAccount, useConfig, WagmiProvider } from 'wagmi'
import { disconnect, getWalletClient, switchChain } from 'wagmi/actions'
import { walletConfig } from '@/lib/chain/wallet-config'
import { useDeployment } from '@/lib/hooks/deployment-context'
import { walletStore } from './wallet-store'

type Props = { walletConnectProjectId: string | undefined }

const accents = {
  dark: { accentColor: '#19c37d', accentColorForeground: '#04130c', borderRadius: 'medium' },
  light: { accentColor: '#0b6b45', accentColorForeground: '#ffffff', borderRadius: 'medium' },
} as const

/** The wallet software: loaded only when a person connects or had connected before. Renders nothing but its dialogs. */
export default function WalletKit({ walletConnectProjectId }: Props) {
  const deployment = useDeployment()
  useQueryClient() // The kit shares the page's query client; this fails early where there is none.
  const [config] = useState(() => walletConfig(deployment, walletConnectProjectId))
  const theme =
    document.documentElement.dataset['theme'] === 'light'
      ? lightTheme(accents.light)
      : darkTheme(accents.dark)
  return (
    <WagmiProvider config={config} reconnectOnMount>
      <RainbowKitProvider theme={theme} modalSize="compact">
        <Bridge />
      </RainbowKitProvider>
    </WagmiProvider>
  )
}

/** Tells the store what happens in wagmi, and hands it what wagmi can do. */
function Bridge() {
  const config = useConfig()
  const { address, chainId, connector, status } = useAccount()
  const { openConnectModal } = useConnectModal()
  const deployment = useDeployment()

  useEffect(() => {
    if (status === 'connected' && address && chainId !== undefined)
      walletStore.report({ status, address, chainId, name: connector?.name ?? '' })
    else if (status === 'disconnected') walletStore.report({ status })
    else walletStore.report({ status: 'connecting' })
  }, [status, address, chainId, connector])

  useEffect(() => {
    if (!openConnectModal && status !== 'connected') return
    walletStore.kitReady({
      openConnect: () => openConnectModal?.(),
      disconnect: () => disconnect(config),
      switchChain: async () => {
        await switchChain(config, { chainId: deployment.chainId })
      },
      send: async (transaction) => {
        const client = await getWalletClient(config, { chainId: deployment.chainId })
        return client.sendTransaction(transaction)
      },
      chainId: async () => (await getWalletClient(config)).getChainId(),
    })
  }, [config, deployment, openConnectModal, status])

  return null
}
