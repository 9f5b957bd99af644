import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Call, Transaction } from './transaction'

/** A call of a vesting contract, which does the same with its own SESH as the wallet would. */
export const throughVesting = (vesting: Address, functionName: string, args: readonly unknown[]): Call => ({
  address: vesting,
  abi: abis.vesting,
  functionName,
  args,
})

export type ReleaseInput = {
  vesting: Address
  /** What it holds: after its end all of that is paid. */
  amount: Sesh
}

/** Pays what a vesting contract holds to its beneficiary; the contract refuses before its time. */
export const release = {
  describe: ({ vesting, amount }) => ({
    name: 'release',
    values: { amount, vesting },
    leaves: 0n,
    arrives: amount,
  }),
  build: ({ vesting }, { contracts }) => throughVesting(vesting, 'release', [contracts.sesh]),
} satisfies Transaction<ReleaseInput>

export type HandOverInput = { vesting: Address; beneficiary: Address }

/** Makes somebody else the beneficiary of a vesting contract, for good. */
export const handOverVesting = {
  describe: ({ vesting, beneficiary }) => ({
    name: 'hand-over-vesting',
    values: { vesting, beneficiary },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ vesting, beneficiary }) => throughVesting(vesting, 'transferBeneficiary', [beneficiary]),
} satisfies Transaction<HandOverInput>
