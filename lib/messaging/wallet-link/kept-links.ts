import type { Address, Hex } from 'viem'
import type { SealedStore } from '../storage/sealed-store'
import { linkText, type WalletLink } from './link-text'

const TABLE = 'wallet-links'
const PURPOSE = 'session-portal:wallet-link'

/** A link as this browser keeps it, sealed like everything of the account: both have signed its text. */
export type KeptLink = {
  link: WalletLink
  walletSignature: Hex
  /** Ed25519 over purpose and text, 64 bytes. */
  accountSignature: Uint8Array
}

/** What a wallet signed, for the account that is open. */
export type NewLink = Omit<WalletLink, 'accountId'> & { walletSignature: Hex }

type Of = {
  store: SealedStore
  ownId: string
  /** @returns 64 bytes: the account's signature. */
  sign: (of: { purpose: string; text: string }) => Uint8Array
}

const keyOf = ({ address }: Pick<WalletLink, 'address'>) => address.toLowerCase()

/** Links of the open account, newest first. */
export async function keptLinks(store: SealedStore): Promise<readonly KeptLink[]> {
  const links = (await store.list({ table: TABLE })) as KeptLink[]
  return links.toSorted((one, other) => other.link.issuedAt - one.link.issuedAt)
}

/** Adds the account's signature to the wallet's and keeps both; one link for each wallet. */
export async function keepLink({ store, ownId, sign }: Of, of: NewLink): Promise<void> {
  const { walletSignature, ...wallet } = of
  const link: WalletLink = { accountId: ownId, ...wallet }
  const accountSignature = sign({ purpose: PURPOSE, text: linkText(link) })
  const value: KeptLink = { link, walletSignature, accountSignature }
  await store.write({ put: [{ table: TABLE, key: keyOf(link), value }] })
}

/** Forgets a link; what was shown to others stays with them. */
export async function forgetLink(store: SealedStore, { address }: { address: Address }): Promise<void> {
  await store.write({ remove: [{ table: TABLE, key: keyOf({ address }) }] })
}
