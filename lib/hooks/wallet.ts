import { useSyncExternalStore } from 'react'
import type { Address, Hex } from 'viem'
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
  /** EIP-191 signature of a text; undefined when no wallet is connected. */
  signMessage: (text: string) => Promise<Hex | undefined>
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
    signMessage: async (text: string) => actions?.signMessage(text),
  }
  if (state.status !== 'connected') return { status: state.status, ...act }
  const { address, chainId } = state
  const isHere = chainId === deployment.chainId
  return { status: isHere ? 'connected' : 'wrong-network', address, chainId, ...act }
}
