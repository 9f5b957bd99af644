/** The demo people: places in the public test mnemonic that development chains fund. Play money only. */
export const DEMO_MNEMONIC = 'test test test test test test test test test test test junk'

export const demoPeople = [
  { label: 'Alice', index: 1, holds: 'alice' },
  { label: 'Bob', index: 2, holds: 'bob' },
  { label: 'Carol', index: 3, holds: 'carol' },
  { label: 'Dan', index: 4, holds: 'dan' },
  { label: 'Erin', index: 5, holds: 'erin' },
  { label: 'Frank', index: 6, holds: 'frank' },
] as const

export type DemoPerson = (typeof demoPeople)[number]
