import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'

/** What a person wants of a vault; shares are atomic, in the share token's own decimals. */
export type LiquidIntent =
  /** `minShares`: what the person agreed to at least. The vault's own rule has no such bound, so each review holds it. */
  | { kind: 'vault-deposit'; vault: Address; amount: Sesh; minShares: bigint }
  /** At once, from the buffer. */
  | { kind: 'vault-redeem'; vault: Address; shares: bigint; minAmount: Sesh }
  /** In turn: the shares wait in the vault. */
  | { kind: 'vault-request'; vault: Address; shares: bigint }
  | { kind: 'vault-claim'; vault: Address; requestId: bigint }
  /** Keeper actions, open to everybody. */
  | { kind: 'vault-collect-rewards'; vault: Address }
  | { kind: 'vault-invest'; vault: Address; contract: Address }
  | { kind: 'vault-request-exit'; vault: Address; seat: Address }
  | { kind: 'vault-collect-seat'; vault: Address; seat: Address }
