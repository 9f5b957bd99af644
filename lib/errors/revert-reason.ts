/**
 * Reverts with a reason string or a panic code instead of a custom error, by the name of their catalogue entry at
 * `errors.reason.<entry>`. Source of the strings: the deployed contracts, docs of their interface.
 */
export const reasonEntry: Readonly<Record<string, string>> = {
  'Invalid Signature': 'invalid-point',
  'Call to precompiled contract for add failed': 'invalid-point',
  NOT_GATEWAY: 'not-gateway',
  'Shared: Zero-address is not permitted': 'zero-address',
  'Shared: uint input is empty': 'zero-number',
  'Vesting: Caller must be beneficiary': 'vesting-not-beneficiary',
  'Vesting: not the beneficiary': 'vesting-not-beneficiary',
  'Vesting: Caller must be revoker': 'vesting-not-revoker',
  'Vesting: not the revoker': 'vesting-not-revoker',
  'Vesting: not started': 'vesting-not-started',
  'Contract address is not a valid multi-contributor SN contract': 'vesting-unknown-contract',
  'Vesting: no tokens are due': 'vesting-nothing-due',
  'Vesting: token revoked': 'vesting-revoked',
  'Vesting: vesting expired': 'vesting-expired',
  'Vesting: beneficiary not transferable': 'vesting-not-transferable',
  'Vesting: beneficiary not transferrable': 'vesting-not-transferable',
  'Vesting: start_ after end_': 'vesting-bad-times',
  'Vesting: start before current time': 'vesting-bad-times',
  'Vesting: cliff_ after end_': 'vesting-bad-times',
  'Vesting: cliff before current time': 'vesting-bad-times',
  'Amount must be greater than 0': 'zero-number',
  'Insufficient Token B in contract': 'converter-empty',
  'Insufficient balance': 'converter-empty',
  'Conversion rate components must be greater than 0': 'zero-number',
}

/**
 * Solidity panics that the contracts can reach: 0x11 is arithmetic below zero (no open amount is left, or more
 * absent signers are listed than nodes exist), 0x12 a division by zero, 0x32 an index past the end of a list.
 */
export const panicEntry: Readonly<Record<string, string>> = {
  '17': 'panic-arithmetic',
  '18': 'panic-division',
  '50': 'panic-index',
}
