import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** The public test mnemonic that development chains fund. Play money only. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** The demo people of the local world, by their place in the mnemonic. */
const people = { Alice: 1, Bob: 2, Carol: 3, Dan: 4, Erin: 5, Frank: 6 } as const

export type DemoPerson = keyof typeof people

export const demoPeople = Object.keys(people).filter(isDemoPerson)

export function isDemoPerson(name: string | null): name is DemoPerson {
  return name !== null && name in people
}

export const accountOf = (person: DemoPerson): HDAccount =>
  mnemonicToAccount(MNEMONIC, { addressIndex: people[person] })
