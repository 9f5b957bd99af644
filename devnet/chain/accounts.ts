import { type Address, type Hex, bytesToHex } from 'viem'
import { mnemonicToAccount, privateKeyToAddress } from 'viem/accounts'

/** Public test mnemonic that development chains fund by default; worth nothing anywhere. */
export const TEST_MNEMONIC = 'test test test test test test test test test test test junk'

/** People and roles of the local world, in the order of the mnemonic's accounts. */
const roles = [
  { label: 'deployer', holds: 'owns the contracts' },
  { label: 'Alice', holds: '60 000 SESH, no stake yet' },
  { label: 'Bob', holds: 'stakes in running nodes, rewards ready to claim' },
  { label: 'Carol', holds: 'operates several nodes' },
  { label: 'Dan', holds: 'beneficiary of a vesting contract' },
  { label: 'Erin', holds: 'ether only' },
  { label: 'Frank', holds: 'nothing' },
  { label: 'Grace', holds: 'operates open nodes' },
  { label: 'keeper', holds: 'pays the pool out and liquidates' },
  { label: 'gateway', holds: 'mints SESH' },
] as const

export type DemoAccount = { label: string; holds: string; address: Address; privateKey: Hex }

/** Parent of all accounts; the words are stretched once, which is slow on purpose. */
const wallet = mnemonicToAccount(TEST_MNEMONIC, { path: "m/44'/60'/0'/0" }).getHdKey()

const accountAt = (index: number) => {
  const { privateKey } = wallet.deriveChild(index)
  if (!privateKey) throw new Error('the test mnemonic gives no private key')
  const key = bytesToHex(privateKey)
  return { address: privateKeyToAddress(key), privateKey: key }
}

/** The named accounts of a local world. */
export const demoAccounts: readonly DemoAccount[] = roles.map((role, index) => ({
  ...role,
  ...accountAt(index),
}))

/** Further funded accounts, for the crowd of the seeded market. */
export const crowdAccount = (index: number) => accountAt(roles.length + index)

/** How many accounts the development chain has to fund: the named ones and the crowd. */
export const FUNDED_ACCOUNTS = 60

/** @throws {Error} for a label that no account has. */
export function demoAccount(label: (typeof roles)[number]['label']): DemoAccount {
  const found = demoAccounts.find((account) => account.label === label)
  if (!found) throw new Error(`no demo account called ${label}`)
  return found
}
