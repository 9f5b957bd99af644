import type { Address, Hex } from 'viem'
import type { LiquidIntent } from './liquid/liquid-intents'
import type { MarketIntent } from './market/market-intents'
import type { MicroIntent } from './micro/micro-intents'
import type { NameRegistration } from '@/lib/names/name-registration'
import type { PinnedName } from '@/lib/names/pinned-name'
import type { RecordKind } from '@/lib/names/record-kind'
import type { RegistrationKeys } from '@/lib/staking/registration/prepared-registration'
import type { NodeTerms } from '@/lib/staking/registration/node-terms'
import type { Reservation } from '@/lib/staking/registration/reservations'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'

/** Why a wallet is that of a person: a name says so, or a signed message (`proofText`) of theirs. */
export type Payee = { kind: 'name'; label: string } | { kind: 'proof'; text: string }

type Acting = {
  /** A vesting contract of the wallet that does it with its own SESH; left out for the wallet itself. */
  vesting?: Address | undefined
}

/** What a person wants; which transactions that takes is planned from the chain's state, at every step anew. */
export type Intent =
  | ({ kind: 'contribute'; contract: Address; amount: Sesh; beneficiary: Address } & Acting)
  | ({ kind: 'withdraw'; contract: Address } & Acting)
  | { kind: 'finalize'; contract: Address }
  /** Null claims everything that can be claimed. */
  | ({ kind: 'claim'; amount: Sesh | null } & Acting)
  | ({ kind: 'request-exit'; nodeId: bigint } & Acting)
  /** With the network's signature. */
  | { kind: 'exit'; nodeId: bigint }
  /** Thirty days after the request, without a signature. */
  | { kind: 'exit-after-wait'; nodeId: bigint }
  | { kind: 'liquidate'; nodeId: bigint }
  /** Hands the network's signature for somebody's lifetime total to the rewards contract. */
  | { kind: 'prove-rewards'; recipient: Address }
  /** Has the pool pay what it released so far to the rewards contract. */
  | { kind: 'pay-out-pool' }
  /** Everything that a vesting contract holds, to its beneficiary. */
  | { kind: 'release'; vesting: Address }
  | { kind: 'hand-over-vesting'; vesting: Address; beneficiary: Address }
  /** A node whose whole stake is one operator's. */
  | ({ kind: 'register-solo'; keys: RegistrationKeys; beneficiary: Address } & Acting)
  /** A contract in which several people's stakes for a node come together, and the operator's own stake in it. */
  | ({ kind: 'open-node' } & NodeTerms)
  | { kind: 'update-fee'; contract: Address; fee: BasisPoints }
  | { kind: 'update-start'; contract: Address; isManual: boolean }
  | { kind: 'update-reservations'; contract: Address; reservations: readonly Reservation[] }
  | { kind: 'update-keys'; contract: Address; keys: RegistrationKeys }
  /** Starts a contract over for another node (or the same one again), with new terms and the operator's stake. */
  | ({ kind: 'reuse-contract'; contract: Address } & NodeTerms)
  | { kind: 'reset'; contract: Address }
  | { kind: 'rescue'; contract: Address; token: Address }
  | ({ kind: 'update-beneficiary'; contract: Address; beneficiary: Address } & Acting)
  /** Fixes a purchase of names without telling which. */
  | { kind: 'commit-names'; commitment: Hex }
  /** Reveals and pays it. "secret" is what made the commitment; it is public from then on. */
  | {
      kind: 'register-names'
      registrations: readonly NameRegistration[]
      referrer: Address | null
      secret: Hex
      /** The total that the person agreed to. */
      maxTotal: Sesh
      skipTaken: boolean
    }
  | { kind: 'renew-name'; name: PinnedName }
  | { kind: 'set-record'; name: PinnedName; record: RecordKind; text: string }
  | { kind: 'transfer-name'; name: PinnedName; to: Address; clearRecords: boolean }
  | { kind: 'burn-name'; name: PinnedName }
  | { kind: 'revoke-name-approval'; name: PinnedName }
  | { kind: 'revoke-operator'; operator: Address }
  | { kind: 'revoke-allowance'; spender: Address }
  | { kind: 'claim-referral' }
  /** To a wallet of the person with this account: the holder of a name that means it, or one that they proved. */
  | { kind: 'send-sesh'; to: Address; amount: Sesh; by: Payee; accountId: string }
  | MarketIntent
  | LiquidIntent
  | MicroIntent
