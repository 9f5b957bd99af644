'use client'

import { useSyncExternalStore } from 'react'
import { walletStore } from './wallet-store'

const server = { state: { status: 'disconnected' }, isWanted: false, actions: null } as const

/** The connected wallet, and what can be done with it. */
export function useWallet() {
  const snapshot = useSyncExternalStore(walletStore.subscribe, walletStore.snapshot, () => server)
  return { ...snapshot, connect: walletStore.connect }
}

/** Address of the connected wallet; undefined without one. */
export function useWalletAddress() {
  const { state } = useWallet()
  return state.status === 'connected' ? state.address : undefined
}
