import type { MessengerApi } from '../api'
import { forgetLink, keepLink, keptLinks } from '../wallet-link/kept-links'
import type { OpenAccount } from './open-account'

type WalletMethod = 'linkWallet' | 'unlinkWallet' | 'walletLinks'

/** What pages may ask about wallets of the account's owner, once it is open. */
export function walletApi(opened: () => Promise<OpenAccount>): Pick<MessengerApi, WalletMethod> {
  return {
    linkWallet: async (of) => {
      const { store, sign, engine } = await opened()
      await keepLink({ store, sign, ownId: engine.context.ownId }, of)
    },
    unlinkWallet: async (of) => await forgetLink((await opened()).store, of),
    walletLinks: async () => await keptLinks((await opened()).store),
  }
}
