import type { Address, Hex } from 'viem'

/** The wallet as pages see it, before and after any wallet software is loaded. */
export type WalletState =
  | { status: 'disconnected' }
  /** The wallet software is being loaded, or a wallet is being asked. */
  | { status: 'connecting' }
  | { status: 'connected'; address: Address; chainId: number }

/** What the wallet software can do once it is loaded. */
export type WalletActions = {
  openConnect: () => void
  disconnect: () => Promise<void>
  /** Asks the wallet to go to the portal's chain, telling it about the chain if need be. */
  switchChain: () => Promise<void>
  /** Chain that the wallet is on now. */
  chainId: () => Promise<number>
  /** EIP-191 signature of a text. */
  signMessage: (text: string) => Promise<Hex>
  send: (transaction: { to: Address; data: Hex; gas: bigint }) => Promise<Hex>
  /** EIP-712 signature of typed data, given as the JSON text that the wallet reads. */
  signTyped: (text: string) => Promise<Hex>
  /** Whether the wallet takes several calls in one request (EIP-5792) on the portal's chain. */
  canSendTogether: () => Promise<boolean>
  /** @returns the wallet's own name for the request. */
  sendTogether: (calls: readonly { to: Address; data: Hex }[]) => Promise<string>
  /** Whether the wallet is through with a request; what came of it the chain tells. */
  isThrough: (callsId: string) => Promise<boolean>
}

export type WalletSnapshot = {
  state: WalletState
  /** The wallet software shall be loaded: somebody wants to connect, or was connected before. */
  isWanted: boolean
  /** Null until it is. */
  actions: WalletActions | null
}

const listeners = new Set<() => void>()
let snapshot: WalletSnapshot = { state: { status: 'disconnected' }, isWanted: false, actions: null }
let opensWhenReady = false

function change(part: Partial<WalletSnapshot>) {
  snapshot = { ...snapshot, ...part }
  for (const listener of listeners) listener()
}

/** The one wallet of the page; it works before wallet software is there and knows none of it. */
export const walletStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },

  snapshot: (): WalletSnapshot => snapshot,

  /** Loads the wallet software because a wallet was connected before. */
  resume() {
    if (!snapshot.isWanted) change({ isWanted: true, state: { status: 'connecting' } })
  },

  /** Opens the choice of wallets, loading the software first if need be. */
  connect() {
    if (snapshot.actions) return snapshot.actions.openConnect()
    opensWhenReady = true
    change({ isWanted: true, state: { status: 'connecting' } })
  },

  /** The wallet software is there. */
  ready(actions: WalletActions) {
    change({ actions })
    if (opensWhenReady) actions.openConnect()
    opensWhenReady = false
  },

  /** The account or its chain changed. */
  report(state: WalletState) {
    change({ state })
  },
}
