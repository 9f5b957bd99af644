import type { Address } from 'viem'

const ADDRESS = /^0x[0-9a-f]{40}$/i

/** The address that a text is, as it was written; undefined for anything else. Checks no checksum. */
export const readAddress = (text: string): Address | undefined =>
  ADDRESS.test(text) ? (text as Address) : undefined
