import { type Address, encodeAbiParameters, type Hex, keccak256, zeroAddress } from 'viem'
import type { NameRegistration } from './name-registration'

export type CommitmentOf = {
  chainId: number
  registrar: Address
  registrations: readonly NameRegistration[]
  referrer: Address | null
  /** 32 random bytes, kept until the purchase is done. */
  secret: Hex
}

/** As the registrar's `makeCommitment` encodes it: chain, registrar, names, referrer, secret. */
const parts = [
  { type: 'uint256' },
  { type: 'address' },
  {
    type: 'tuple[]',
    components: [
      { name: 'label', type: 'string' },
      { name: 'owner', type: 'address' },
      { name: 'periods', type: 'uint8' },
      { name: 'sessionRecord', type: 'string' },
      { name: 'lokinetRecord', type: 'string' },
    ],
  },
  { type: 'address' },
  { type: 'bytes32' },
] as const

/** What announces a purchase: 32 bytes that bind chain, registrar, owners, records and referrer, and tell nothing. */
export function nameCommitment({ chainId, registrar, registrations, referrer, secret }: CommitmentOf): Hex {
  const values = [BigInt(chainId), registrar, registrations, referrer ?? zeroAddress, secret] as const
  return keccak256(encodeAbiParameters(parts, values))
}
