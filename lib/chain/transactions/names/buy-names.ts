import type { Address, Hex } from 'viem'
import { zeroAddress, zeroHash } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { NameRegistration } from '@/lib/names/name-registration'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from '../transaction'
import { namesOf } from '@/lib/names/names-of'

/** Fixes a purchase without telling what is bought: the registrar keeps 32 bytes. */
export const commitNames = {
  describe: ({ commitment }) => ({
    name: 'commit-names',
    values: { commitment },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ commitment }, deployment) => ({
    address: namesOf(deployment).registrar,
    abi: abis.registrar,
    functionName: 'commit',
    args: [commitment],
  }),
} satisfies Transaction<{ commitment: Hex }>

export type RegisterNamesInput = {
  registrations: readonly NameRegistration[]
  referrer: Address | null
  secret: Hex
  /** Total that is pulled now. */
  total: Sesh
  /** Those of `registrations` that can still be had. */
  left: readonly NameRegistration[]
  /** What the buyer agreed to; the registrar refuses when it costs more. */
  maxTotal: Sesh
  /** Leave out what somebody else took in between, instead of refusing everything. */
  skipTaken: boolean
}

/** Reveals the purchase, pays it and sets the records, in one call. SESH is taken by an allowance, never by a permit. */
export const registerNames = {
  describe: ({ left, total }) => ({
    name: left.length === 1 ? 'register-name' : 'register-names',
    values: {
      amount: total,
      count: left.length,
      name: left[0]?.label ?? '',
      owner: left[0]?.owner ?? zeroAddress,
    },
    leaves: total,
    arrives: 0n,
  }),
  build: ({ registrations, referrer, secret, maxTotal, skipTaken }, deployment) => ({
    address: namesOf(deployment).registrar,
    abi: abis.registrar,
    functionName: 'register',
    args: [
      registrations,
      referrer ?? zeroAddress,
      secret,
      skipTaken,
      { maxTotal, permitDeadline: 0n, v: 0, r: zeroHash, s: zeroHash },
    ],
  }),
} satisfies Transaction<RegisterNamesInput>

/** Pays a referrer what purchases brought it. */
export const claimReferral = {
  describe: ({ amount }) => ({ name: 'claim-referral', values: { amount }, leaves: 0n, arrives: amount }),
  build: (_, deployment) => ({
    address: namesOf(deployment).registrar,
    abi: abis.registrar,
    functionName: 'claimReferral',
    args: [],
  }),
} satisfies Transaction<{ amount: Sesh }>
