/** What the index tells of a vault, one kind for each of its events. */
export const vaultEventKinds = [
  'deposited',
  'redeemed',
  'requested',
  'settled',
  'claimed',
  'earned',
  'bounty-paid',
  'seat-opened',
  'seat-leaving',
  'seat-gone',
  'seat-returned',
  'seat-closed',
  'paused',
  'unpaused',
] as const
export type VaultEventKind = (typeof vaultEventKinds)[number]

/** What the index tells of a micro pool. */
export const poolEventKinds = [
  'joined',
  'taken-back',
  'handed-on',
  'seat-taken',
  'seat-refused',
  'seat-given-back',
  'wished',
  'exit-requested',
  'collected',
  'claimed',
] as const
export type PoolEventKind = (typeof poolEventKinds)[number]
