import { type Address, getAddress, isAddress } from 'viem'

/** That an account and a wallet belong to the same person, as of a moment. */
export type WalletLink = {
  accountId: string
  address: Address
  chainId: number
  /** Milliseconds since 1970, whole seconds, computer's clock of who signed. */
  issuedAt: number
}

const HEAD = 'This Session account and this wallet belong to the same person.'
const FOOT = 'Signing this moves no money and allows nothing.'
const FORM = new RegExp(
  `^${HEAD}\nAccount ID: (05[0-9a-f]{64})\nWallet: (0x[0-9a-fA-F]{40})\nChain: ([1-9][0-9]{0,15})\nSigned at: ([0-9TZ:.-]{24})\n${FOOT}$`,
)

/** What wallet and account sign. Never translated: the signatures are over these very bytes. */
export const linkText = ({ accountId, address, chainId, issuedAt }: WalletLink): string =>
  [
    HEAD,
    `Account ID: ${accountId}`,
    `Wallet: ${getAddress(address)}`,
    `Chain: ${chainId}`,
    `Signed at: ${new Date(issuedAt).toISOString()}`,
    FOOT,
  ].join('\n')

/** @returns null for anything but a text that `linkText` makes, to the letter. */
export function readLinkText(text: string): WalletLink | null {
  const [, accountId, address, chain, moment] = FORM.exec(text) ?? []
  if (!accountId || !address || !chain || !moment || !isAddress(address)) return null
  const issuedAt = Date.parse(moment)
  if (!Number.isSafeInteger(issuedAt)) return null
  const link = { accountId, address, chainId: Number(chain), issuedAt }
  return linkText(link) === text ? link : null
}
