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
/** The software has said whether the wallet of the last visit is back. */
let isSettled = false
let opensOnceSettled = false
let afterwards: (() => void) | undefined

function change(part: Partial<WalletSnapshot>) {
  snapshot = { ...snapshot, ...part }
  for (const listener of listeners) listener()
}

/** Nobody is asked to choose a wallet while the one of the last visit may still come back. */
function openIfStillNeeded() {
  const { state, actions } = snapshot
  if (!opensOnceSettled || !isSettled || !actions) return
  opensOnceSettled = false
  if (state.status !== 'connected') actions.openConnect()
}

function goOn() {
  const next = afterwards
  afterwards = undefined
  next?.()
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
    afterwards = undefined
    if (snapshot.actions && isSettled) return snapshot.actions.openConnect()
    opensOnceSettled = true
    change({ isWanted: true, state: { status: 'connecting' } })
  },

  /** Does something that needs a wallet: at once when one is connected, else as soon as one is. */
  withWallet(next: () => void) {
    if (snapshot.state.status === 'connected') return next()
    walletStore.connect()
    afterwards = next
  },

  /** The wallet software is there. */
  ready(actions: WalletActions) {
    change({ actions })
    openIfStillNeeded()
  },

  /** The account or its chain changed. */
  report(state: WalletState) {
    change({ state })
    if (state.status !== 'connecting') isSettled = true
    openIfStillNeeded()
    if (state.status === 'connected') goOn()
  },
}
