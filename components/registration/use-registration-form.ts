'use client'

import { useLocale } from 'next-intl'
import type { Address } from 'viem'
import { useBannedContracts } from '@/components/staking/use-banned-contracts'
import { useActor } from '@/components/vesting/use-actor'
import type { RegistrationTerms } from '@/lib/chain/reads/registration-terms'
import type { Intent } from '@/lib/chain/transactions/intents'
import { keysOf, type PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { type ReadAnswers, readAnswers } from '@/lib/staking/registration/read-answers'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'
import { useAnswers } from './use-answers'
import { useOwnContracts } from './use-own-contracts'

type FormOf = { registration: PreparedRegistration; terms: RegistrationTerms }

/** The form of a registration: its answers, what they mean, and the flow that follows once all are good. */
export function useRegistrationForm({ registration, terms }: FormOf) {
  const locale = useLocale()
  const banned = useBannedContracts()
  const { wallet, vesting } = useActor()
  const { answers, change } = useAnswers()
  const { operator } = registration
  const selfBan = vesting ? [{ address: vesting.address, name: 'vesting' }] : []
  const read = readAnswers({
    answers,
    ...terms,
    operator,
    usual: wallet ?? operator,
    banned: [...banned, ...selfBan],
    locale,
  })
  const isShared = answers.shared && !vesting
  const ownContracts = useOwnContracts(isShared ? wallet : undefined)
  const reused = ownContracts.find(({ address }) => sameAddress(address, readAddress(answers.contract)))
  return {
    answers: { ...answers, shared: isShared },
    change,
    read,
    terms,
    /** A vesting contract can only run a node alone. */
    canShare: !vesting,
    ownContracts,
    reused: reused?.address,
    intent: isShared
      ? openingOf({ registration, read, manual: answers.manual, contract: reused?.address })
      : soloOf({ registration, read, vesting: vesting?.address }),
  }
}

export type RegistrationFormState = ReturnType<typeof useRegistrationForm>

type SoloOf = { registration: PreparedRegistration; read: ReadAnswers; vesting: Address | undefined }

function soloOf({ registration, read, vesting }: SoloOf): Intent | undefined {
  const beneficiary = read.beneficiary.value
  return beneficiary && { kind: 'register-solo', keys: keysOf(registration), beneficiary, vesting }
}

type OpeningOf = {
  registration: PreparedRegistration
  read: ReadAnswers
  manual: boolean
  contract: Address | undefined
}

function openingOf({ registration, read, manual, contract }: OpeningOf): Intent | undefined {
  const [stake, fee, beneficiary] = [read.stake.value, read.fee.value, read.beneficiary.value]
  const seats = read.seats.map(({ value }) => value)
  if (stake === undefined || fee === undefined || !beneficiary || !seats.every(isRead)) return undefined
  const own = { contributor: registration.operator, amount: stake }
  const terms = {
    keys: keysOf(registration),
    fee,
    stake,
    beneficiary,
    reservations: seats.length > 0 ? [own, ...seats] : [],
    manualFinalize: manual,
  }
  return contract ? { kind: 'reuse-contract', contract, ...terms } : { kind: 'open-node', ...terms }
}

const isRead = (seat: Reservation | undefined): seat is Reservation => seat !== undefined
