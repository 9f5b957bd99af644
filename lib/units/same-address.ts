import type { Address } from 'viem'

/** Whether two addresses are the same, whatever their case; never for a missing one. Checks no checksum. */
export const sameAddress = (a: Address | undefined, b: Address | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
