import { type Address, isAddress } from 'viem'

/** Every address among the arguments of a call, also inside its lists and structs; each once, as it stands there. */
export function addressesIn(value: unknown): Address[] {
  if (typeof value === 'string') return isAddress(value, { strict: false }) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(addressesIn))]
}
