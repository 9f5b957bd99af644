import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WalletActions } from './wallet-store'

const connected = {
  status: 'connected',
  address: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  chainId: 31337,
} as const

const refuse = () => Promise.reject(new Error('nobody asks the wallet for this here'))
const unasked: Omit<WalletActions, 'openConnect'> = {
  disconnect: refuse,
  switchChain: refuse,
  chainId: refuse,
  signMessage: refuse,
  send: refuse,
  signTyped: refuse,
  canSendTogether: refuse,
  sendTogether: refuse,
  isThrough: refuse,
}

async function freshStore() {
  vi.resetModules()
  const { walletStore } = await import('./wallet-store')
  const openConnect = vi.fn<() => void>()
  return { store: walletStore, openConnect, actions: { ...unasked, openConnect } }
}

let of: Awaited<ReturnType<typeof freshStore>>
beforeEach(async () => {
  of = await freshStore()
})

describe('the choice of wallets', () => {
  it('opens once the software is there and no wallet of an earlier visit comes back', () => {
    of.store.connect()
    of.store.report({ status: 'connecting' })
    of.store.ready(of.actions)
    expect(of.openConnect).not.toHaveBeenCalled()
    of.store.report({ status: 'disconnected' })
    expect(of.openConnect).toHaveBeenCalledOnce()
  })

  it('stays shut when the wallet of the last visit comes back', () => {
    of.store.resume()
    of.store.ready(of.actions)
    of.store.connect()
    of.store.report(connected)
    expect(of.openConnect).not.toHaveBeenCalled()
  })

  it('opens again while a wallet that was chosen does not answer', () => {
    of.store.connect()
    of.store.ready(of.actions)
    of.store.report({ status: 'disconnected' })
    of.store.report({ status: 'connecting' })
    of.store.connect()
    expect(of.openConnect).toHaveBeenCalledTimes(2)
  })
})

describe('what needs a wallet', () => {
  it('is done at once with one', () => {
    const next = vi.fn<() => void>()
    of.store.report(connected)
    of.store.withWallet(next)
    expect(next).toHaveBeenCalledOnce()
  })

  it('is done when the wallet of the last visit is back, without a choice', () => {
    const next = vi.fn<() => void>()
    of.store.resume()
    of.store.ready(of.actions)
    of.store.withWallet(next)
    expect(next).not.toHaveBeenCalled()
    of.store.report(connected)
    of.store.report(connected)
    expect(next).toHaveBeenCalledOnce()
    expect(of.openConnect).not.toHaveBeenCalled()
  })

  it('is forgotten when somebody connects for another reason later', () => {
    const next = vi.fn<() => void>()
    of.store.withWallet(next)
    of.store.ready(of.actions)
    of.store.report({ status: 'disconnected' })
    of.store.connect()
    of.store.report(connected)
    expect(next).not.toHaveBeenCalled()
  })
})
