'use client'

import { useConnectModal } from '@rainbow-me/rainbowkit'
import { useEffect, useRef } from 'react'
import type { Address } from 'viem'
import { type Config, useAccount, useConfig } from 'wagmi'
import { disconnect, getWalletClient, switchChain } from 'wagmi/actions'
import { useDeployment } from '@/lib/hooks/deployment'
import { type WalletActions, walletStore } from '@/lib/hooks/wallet-store'

const actionsOf = (config: Config, chainId: number, openConnect: () => void): WalletActions => ({
  openConnect,
  disconnect: () => disconnect(config),
  switchChain: async () => {
    await switchChain(config, { chainId })
  },
  chainId: async () => (await getWalletClient(config)).getChainId(),
  signMessage: async (message) => (await getWalletClient(config)).signMessage({ message }),
  send: async (transaction) => {
    const client = await getWalletClient(config, { chainId })
    return client.sendTransaction(transaction)
  },
  signTyped: async (text) => {
    const client = await getWalletClient(config, { chainId })
    // The text itself, so that the wallet reads exactly what was read back before.
    const params: [Address, string] = [client.account.address, text]
    return client.request({ method: 'eth_signTypedData_v4', params }, { retryCount: 0 })
  },
  canSendTogether: async () => {
    const client = await getWalletClient(config, { chainId })
    // A wallet without EIP-5792 does not know the question.
    return client.getCapabilities({ chainId }).then(
      () => true,
      () => false,
    )
  },
  sendTogether: async (calls) => {
    const client = await getWalletClient(config, { chainId })
    return (await client.sendCalls({ calls: [...calls] })).id
  },
  isThrough: async (id) => {
    const client = await getWalletClient(config, { chainId })
    return (await client.getCallsStatus({ id })).status !== 'pending'
  },
})

/** Tells the portal's wallet store what happens in the wallet software, and hands it what that can do. */
export function WalletBridge() {
  const config = useConfig()
  const { chainId: portalChainId } = useDeployment()
  const { address, chainId, status } = useAccount()
  const { openConnectModal } = useConnectModal()

  useEffect(() => {
    if (status === 'connected' && chainId !== undefined)
      walletStore.report({ status: 'connected', address, chainId })
    else walletStore.report({ status: status === 'disconnected' ? 'disconnected' : 'connecting' })
  }, [status, address, chainId])

  // The kit makes a new opener at every render: a reference to the newest keeps the effect below from running each time.
  const openNewest = useRef(openConnectModal)
  useEffect(() => {
    openNewest.current = openConnectModal
  }, [openConnectModal])

  // The kit offers its window only while no wallet is connected.
  const isReady = openConnectModal !== undefined || status === 'connected'
  useEffect(() => {
    if (isReady) walletStore.ready(actionsOf(config, portalChainId, () => openNewest.current?.()))
  }, [config, portalChainId, isReady])

  return null
}
