import { getAddress, isAddress, zeroAddress, type Address } from 'viem'
import { InputError } from '@/lib/errors/input-error'
import { sameAddress } from '@/lib/units/same-address'

export type ProtocolContract = { address: Address; name: string }

export type CheckBeneficiaryParameters = {
  /** What the person typed or pasted. */
  text: string
  /** Contracts in which rewards would be stranded: token, rewards, pool, factory, contribution and vesting contracts. */
  banned: readonly ProtocolContract[]
  /** The staking wallet or vesting contract itself. */
  self: Address
}

export type CheckedBeneficiary = {
  /** With its checksum. */
  beneficiary: Address
  /** True when the rewards simply go to the staking address. */
  isSelf: boolean
}

/**
 * Reads the address that receives the rewards. Lower case, upper case and checksummed forms are accepted; every
 * comparison ignores case.
 * @throws {InputError} `empty-address`, `bad-address`, `bad-checksum`, `zero-address`, `protocol-contract` { name }.
 */
export function checkBeneficiary({ text, banned, self }: CheckBeneficiaryParameters): CheckedBeneficiary {
  const beneficiary = parseAddress(text)
  if (sameAddress(beneficiary, zeroAddress)) throw new InputError('zero-address')
  const contract = banned.find(({ address }) => sameAddress(address, beneficiary))
  if (contract) throw new InputError('protocol-contract', { name: contract.name })
  return { beneficiary, isSelf: sameAddress(beneficiary, self) }
}

/**
 * Reads an address and returns it with its checksum.
 * @throws {InputError} `empty-address`, `bad-address`, `bad-checksum` (mixed case that is not the checksum of EIP-55).
 */
export function parseAddress(text: string): Address {
  const trimmed = text.trim()
  if (trimmed === '') throw new InputError('empty-address')
  const digits = /^0x([0-9a-f]{40})$/i.exec(trimmed)?.[1]
  if (digits === undefined) throw new InputError('bad-address')
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase()
  if (!oneCase && !isAddress(`0x${digits}`)) throw new InputError('bad-checksum')
  return getAddress(`0x${digits.toLowerCase()}`)
}
