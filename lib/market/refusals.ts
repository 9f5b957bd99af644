/** Checks of an order in the order in which they are made, each with what it can find. Source: `sns-and-marketplace.md` C.3. */
export const refusalReasons = {
  V01: ['bad-shape', 'too-large', 'wrong-chain', 'wrong-seaport', 'wrong-conduit'],
  V02: ['has-zone', 'not-full-open'],
  V03: ['not-one-side', 'too-many-names', 'wrong-currency', 'wrong-collection', 'wrong-amount'],
  V04: [
    'offerer-receives-nothing',
    'pays-somebody-else',
    'market-fee-missing',
    'registry-fee-missing',
    'registry-fee-wrong',
    'something-else',
    'name-to-somebody-else',
  ],
  V05: ['ends-before-start', 'starts-too-late', 'too-short', 'too-long', 'outlives-name'],
  V06: ['price-too-low', 'price-too-high', 'price-rises', 'price-falls-too-fast'],
  V07: ['counter-moved'],
  V08: ['bad-signature', 'bad-bulk-proof', 'bad-criteria'],
  V09: ['cancelled', 'filled'],
  V10: ['name-unknown', 'not-owner', 'name-expired', 'not-approved'],
  V11: ['balance-short', 'allowance-short', 'too-much-offered'],
  V12: ['label-undisclosed', 'label-wrong'],
  V14: ['sale-to-self'],
  V15: ['maker-barred', 'too-many-open'],
  V16: ['not-fillable'],
} as const

export type RefusalCode = keyof typeof refusalReasons

/** One finding: which check, and what it found. `details` names a field or a revert where there is one. */
export type Refusal = {
  [code in RefusalCode]: { code: code; reason: (typeof refusalReasons)[code][number]; details?: string }
}[RefusalCode]

export type RefusalReason = Refusal['reason']
