import { useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { useDeployment } from './deployment'
import { type WalletSnapshot, walletStore } from './wallet-store'

export type Wallet = {
  status: 'disconnected' | 'connecting' | 'connected' | 'wrong-network'
  /** Also on the wrong network: what it owns here can be read all the same. */
  address?: Address
  chainId?: number
  connect: () => void
  disconnect: () => void
  switchChain: () => Promise<void>
}

const onServer: WalletSnapshot = { state: { status: 'disconnected' }, isWanted: false, actions: null }

export const useWalletSnapshot = (): WalletSnapshot =>
  useSyncExternalStore(walletStore.subscribe, walletStore.snapshot, () => onServer)

/** The person's wallet. */
export function useWallet(): Wallet {
  const deployment = useDeployment()
  const { state, actions } = useWalletSnapshot()
  const act = {
    connect: walletStore.connect,
    disconnect: () => void actions?.disconnect(),
    switchChain: async () => actions?.switchChain(),
  }
  if (state.status !== 'connected') return { status: state.status, ...act }
  const { address, chainId } = state
  const isHere = chainId === deployment.chainId
  return { status: isHere ? 'connected' : 'wrong-network', address, chainId, ...act }
}
