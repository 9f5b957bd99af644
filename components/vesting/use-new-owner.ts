'use client'

import { useState } from 'react'
import type { Address } from 'viem'
import { InputError } from '@/lib/errors/input-error'
import { useBannedContracts } from '@/components/staking/use-banned-contracts'
import { checkBeneficiary, type ProtocolContract } from '@/lib/staking/beneficiary-rules'
import type { VestingAccount } from '@/lib/staking/vesting-account'
import { sameAddress } from '@/lib/units/same-address'

export type NewOwner = { owner: Address } | { error: InputError } | { refusal: 'same' | 'self' }

/** Reads to whom a vesting contract shall go. Contracts of the protocol could never use it. */
export function readNewOwner(
  text: string,
  account: Pick<VestingAccount, 'address' | 'beneficiary'>,
  banned: readonly ProtocolContract[],
): NewOwner {
  try {
    const others = banned.filter(({ address }) => !sameAddress(address, account.address))
    const { beneficiary: owner } = checkBeneficiary({ text, banned: others, self: account.beneficiary })
    if (sameAddress(owner, account.beneficiary)) return { refusal: 'same' }
    return sameAddress(owner, account.address) ? { refusal: 'self' } : { owner }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error }
  }
}

const CHECKED_CHARACTERS = 4

/** The form of a handover: the address, its end typed again, and what is wrong with them. */
export function useNewOwner(account: VestingAccount) {
  const banned = useBannedContracts()
  const [text, change] = useState('')
  const [check, changeCheck] = useState('')
  const read = readNewOwner(text, account, banned)
  const typed = 'owner' in read ? read.owner : undefined
  const isChecked = typed !== undefined && isEndOf(typed, check)
  return {
    text,
    change,
    check,
    changeCheck,
    isChecked,
    problem: text !== '' && !('owner' in read) ? read : undefined,
    owner: isChecked ? typed : undefined,
  }
}

const isEndOf = (address: Address, check: string) =>
  check.trim().length === CHECKED_CHARACTERS && address.toLowerCase().endsWith(check.trim().toLowerCase())
