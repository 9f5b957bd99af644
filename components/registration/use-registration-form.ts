'use client'

import { useLocale } from 'next-intl'
import { useBannedContracts } from '@/components/staking/use-banned-contracts'
import { useActor } from '@/components/vesting/use-actor'
import type { RegistrationTerms } from '@/lib/chain/reads/registration-terms'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { type ReadAnswers, readAnswers } from '@/lib/staking/registration/read-answers'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { useAnswers } from './use-answers'

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
  return {
    answers: { ...answers, shared: isShared },
    change,
    read,
    terms,
    /** A vesting contract can only run a node alone. */
    canShare: !vesting,
    intent: isShared
      ? openingOf({ registration, read, manual: answers.manual })
      : soloOf({ registration, read, vesting: vesting?.address }),
  }
}

export type RegistrationFormState = ReturnType<typeof useRegistrationForm>

type SoloOf = { registration: PreparedRegistration; read: ReadAnswers; vesting: `0x${string}` | undefined }

function soloOf({ registration, read, vesting }: SoloOf): Intent | undefined {
  const beneficiary = read.beneficiary.value
  return beneficiary && { kind: 'register-solo', keys: keysOf(registration), beneficiary, vesting }
}

type OpeningOf = { registration: PreparedRegistration; read: ReadAnswers; manual: boolean }

function openingOf({ registration, read, manual }: OpeningOf): Intent | undefined {
  const [stake, fee, beneficiary] = [read.stake.value, read.fee.value, read.beneficiary.value]
  const seats = read.seats.map(({ value }) => value)
  if (stake === undefined || fee === undefined || !beneficiary || !seats.every(isRead)) return undefined
  const own = { contributor: registration.operator, amount: stake }
  return {
    kind: 'open-node',
    keys: keysOf(registration),
    fee,
    stake,
    beneficiary,
    reservations: seats.length > 0 ? [own, ...seats] : [],
    manualFinalize: manual,
  }
}

const isRead = (seat: Reservation | undefined): seat is Reservation => seat !== undefined

const keysOf = (registration: PreparedRegistration) => ({
  ed25519PublicKey: registration.ed25519PublicKey,
  blsPublicKey: registration.blsPublicKey,
  ed25519Signature: registration.ed25519Signature,
  blsSignature: registration.blsSignature,
})
