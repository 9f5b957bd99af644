import { type Address, encodeAbiParameters, type Hex, keccak256, zeroAddress } from 'viem'
import type { NameRegistration } from './name-registration'

export type Purchase = {
  registrations: readonly NameRegistration[]
  referrer: Address | null
  /** 32 random bytes that keep the commitment from being guessed. */
  secret: Hex
}

const parameters = [
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

/** The registrar's `makeCommitment`, worked out here: the labels leave the browser when the purchase is revealed, not before. */
export const commitmentOf = (
  { registrations, referrer, secret }: Purchase,
  { chainId, registrar }: { chainId: number; registrar: Address },
): Hex =>
  keccak256(
    encodeAbiParameters(parameters, [
      BigInt(chainId),
      registrar,
      registrations,
      referrer ?? zeroAddress,
      secret,
    ]),
  )
