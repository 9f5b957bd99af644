import type { Incoming } from './incoming'
import type { SwarmEntry } from './network'
import type { OutgoingContent } from './send/outgoing'

export type SealRequest = {
  /** Account ID whose box it is for. */
  to: string
  content: OutgoingContent
  /** Milliseconds, network clock. */
  sentAt: number
  /** On copies for one's own devices: the conversation that they belong to. */
  syncTarget?: string
}

/** Between words and sealed bytes, with the keys of the account. */
export type Codec = {
  seal(of: SealRequest): Uint8Array
  /**
   * @returns what the entry says; undefined for kinds that this client does not know.
   * @throws when it is not sealed to this account, or forged.
   */
  open(entry: SwarmEntry): Incoming | undefined
}
