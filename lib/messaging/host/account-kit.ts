import type { SignedText } from '@/lib/crypto/ed25519/signed-text'
import type { CommunityKit } from '../communities/community-kit'
import type { Codec } from '../engine/codec'
import type { Book } from '../engine/contact'
import type { Documents } from '../engine/documents'
import type { AccountFiles } from '../files/account-files'
import type { Network } from '../engine/network'
import type { DrawSquare } from '../pictures/draw-square'
import type { KnownNodes } from '../transport/known-nodes'
import type { Route } from '../model/route'

/** An account with its keys at work; they stay inside. */
export type OpenedAccount = {
  id: string
  network: Network
  /** The way to the network as it is now. */
  route(): Route
  communities: CommunityKit
  files: AccountFiles
  /** @returns 64 bytes: the account's signature over purpose and text. */
  sign(of: SignedText): Uint8Array
  /** @param saved - documents as they were kept, by namespace. */
  documents(saved: ReadonlyMap<number, unknown>): Documents
  /** @param book - says what the account calls itself. */
  codec(book: Book): Codec
}

/** What the host needs to know of accounts. */
export type AccountKit = {
  /** Random seed of a new account: 16 bytes. */
  newSeed(): Uint8Array
  wordsOf(seed: Uint8Array): string
  /** @throws {CryptoError} that says which check of the phrase failed. */
  seedOf(words: string): Uint8Array
  draw: DrawSquare
  /** @param known - which nodes were believed the last time. */
  open(seed: Uint8Array, known: KnownNodes): OpenedAccount
}
