import type { CallKind, StepKind } from '../transaction'

/**
 * Gas of each transaction, rounded up from measurements on a local chain; used where a step cannot be simulated yet,
 * because an earlier one has to be mined first. A contribution may fill the node and then also registers it.
 */
export const typicalGas: Record<CallKind, bigint> = {
  approve: 60_000n,
  contribute: 250_000n,
  withdraw: 120_000n,
  finalize: 2_400_000n,
  'update-rewards': 1_250_000n,
  claim: 150_000n,
  'request-exit': 110_000n,
  exit: 1_300_000n,
  'exit-after-wait': 150_000n,
  liquidate: 1_350_000n,
  'pay-out-pool': 100_000n,
  release: 80_000n,
  'hand-over-vesting': 45_000n,
  'register-solo': 1_300_000n,
  deploy: 6_500_000n,
  'update-fee': 60_000n,
  'update-start': 50_000n,
  'update-reservations': 700_000n,
  'update-keys': 450_000n,
  'reuse-contract': 1_500_000n,
  reset: 300_000n,
  rescue: 80_000n,
  'update-beneficiary': 70_000n,
  'commit-names': 55_000n,
  'register-names': 650_000n,
  'renew-name': 90_000n,
  'set-record': 175_000n,
  'transfer-name': 130_000n,
  'burn-name': 70_000n,
  'revoke-name-approval': 40_000n,
  'revoke-operator': 40_000n,
  'revoke-allowance': 40_000n,
  'claim-referral': 70_000n,
  'send-sesh': 60_000n,
  'approve-name': 60_000n,
  'approve-all-names': 60_000n,
  'buy-names': 260_000n,
  'accept-offer': 300_000n,
  'cancel-orders': 70_000n,
  'cancel-all-orders': 50_000n,
  'vault-deposit': 160_000n,
  'vault-redeem': 130_000n,
  'vault-request': 170_000n,
  'vault-claim': 130_000n,
  'vault-collect-rewards': 1_400_000n,
  'vault-invest': 700_000n,
  'vault-request-exit': 220_000n,
  'vault-collect-seat': 330_000n,
  'pool-create': 400_000n,
  'pool-join': 130_000n,
  'pool-take-back': 90_000n,
  'pool-wish': 80_000n,
  'pool-transfer': 120_000n,
  'pool-take-seat': 450_000n,
  'pool-give-seat-back': 200_000n,
  'pool-request-exit': 180_000n,
  'pool-collect': 1_300_000n,
  'pool-claim': 110_000n,
}

/** The same of any step: a signature that is not sent takes none. */
export const typicalGasOf = (kind: StepKind): bigint =>
  kind === 'sign-listings' || kind === 'sign-offer' ? 0n : typicalGas[kind]

/** What a contribution that fills the node may use: it registers the node in the same transaction. */
export const FILLING_GAS = 2_600_000n

/** Room above a simulation, percent: another transaction may change storage in between. */
export const GAS_MARGIN_PERCENT = 25n
