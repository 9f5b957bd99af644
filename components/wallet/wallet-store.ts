import type { Address, Hash, Hex } from 'viem'

/** The wallet as pages see it, before and after any wallet software is loaded. */
export type WalletState =
  | { status: 'disconnected' }
  /** The wallet software is being loaded, or a wallet is being asked. */
  | { status: 'connecting' }
  | { status: 'connected'; address: Address; chainId: number; name: string }

/** What the wallet software can do once it is loaded. */
export type WalletActions = {
  openConnect: () => void
  disconnect: () => Promise<void>
  switchChain: () => Promise<void>
  send: (transaction: { to: Address; data: Hex; gas: bigint }) => Promise<Hash>
  chainId: () => Promise<number>
}

type Snapshot = {
  state: WalletState
  /** The kit shall be loaded: somebody wants to connect, or had connected before. */
  isWanted: boolean
  actions: WalletActions | null
}

const REMEMBER_KEY = 'wallet.connected'

let current: Snapshot = { state: { status: 'disconnected' }, isWanted: false, actions: null }
let opensWhenReady = false
const listeners = new Set<() => void>()

function set(change: Partial<Snapshot>) {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/** The one wallet of the page. Works without wallet software; `useWallet` subscribes to it. */
export const walletStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  snapshot: () => current,

  /** Loads the wallet software where it is needed without being asked: after an earlier visit with a wallet. */
  resume() {
    if (localStorage.getItem(REMEMBER_KEY) && !current.isWanted)
      set({ isWanted: true, state: { status: 'connecting' } })
  },

  /** Opens the choice of wallets, loading the software first if need be. */
  connect() {
    if (current.actions) return current.actions.openConnect()
    opensWhenReady = true
    set({ isWanted: true, state: { status: 'connecting' } })
  },

  /** Told by the kit when it is there. */
  kitReady(actions: WalletActions) {
    set({ actions })
    if (opensWhenReady) actions.openConnect()
    opensWhenReady = false
  },

  /** Told by the kit whenever the account or its chain changes. */
  report(state: WalletState) {
    if (state.status === 'connected') localStorage.setItem(REMEMBER_KEY, '1')
    if (state.status === 'disconnected') localStorage.removeItem(REMEMBER_KEY)
    set({ state })
  },
}
