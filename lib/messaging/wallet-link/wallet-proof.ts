import { type Hex, isHex } from 'viem'
import { linkText, readLinkText, type WalletLink } from './link-text'

/** A link with the wallet's signature (EIP-191) over its text. */
export type WalletProof = { link: WalletLink; signature: Hex }

const SIGNED = '\nSignature: '
/** Signatures of contract wallets can be long; a message has room for this. */
const LONGEST_SIGNATURE = 1_500

/** A proof as a message that people can read, in any application. */
export const proofText = ({ link, signature }: WalletProof): string =>
  `${linkText(link)}${SIGNED}${signature}`

/** @returns null for a text that is no proof. Whose wallet it is only the signature tells: see `isProven`. */
export function readProof(text: string): WalletProof | null {
  const at = text.lastIndexOf(SIGNED)
  if (at < 0) return null
  const signature = text.slice(at + SIGNED.length)
  if (signature.length > LONGEST_SIGNATURE || !isHex(signature)) return null
  const link = readLinkText(text.slice(0, at))
  return link && { link, signature }
}
