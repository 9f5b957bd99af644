import type { Address } from 'viem'
import { InputError } from '@/lib/errors/input-error'
import { checkBeneficiary, parseAddress, type ProtocolContract } from '@/lib/staking/beneficiary-rules'
import { type BasisPoints, parseFeePercent } from '@/lib/units/basis-points'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'
import type { Answers, SeatText } from './answers'
import { checkOperatorStake, checkReservation, type Reservation } from './reservations'

export type ReadAnswersParameters = {
  answers: Answers
  /** Staking requirement, atomic SESH. */
  requirement: Sesh
  maxContributors: number
  /** Who stakes as the operator. */
  operator: Address
  /** Where the rewards go when no address is named. */
  usual: Address
  /** Contracts in which rewards would be stranded. */
  banned: readonly ProtocolContract[]
  locale: string
}

/** One answer: what it means, or what is wrong with it. */
export type Read<T> = { value: T; error?: undefined } | { value?: undefined; error: InputError }

export type ReadAnswers = {
  stake: Read<Sesh>
  fee: Read<BasisPoints>
  beneficiary: Read<Address>
  seats: readonly Read<Reservation>[]
}

/** Reads every answer by the rules of the contracts; one wrong answer hides nothing of the others. */
export function readAnswers(of: ReadAnswersParameters): ReadAnswers {
  const { answers, requirement, operator, locale } = of
  const stake = attempt(() => {
    const amount = parseSesh(answers.stake, locale)
    checkOperatorStake({ requirement, stake: amount })
    return amount
  })
  return {
    stake,
    fee: attempt(() => parseFeePercent(answers.fee, locale)),
    beneficiary: answers.to
      ? attempt(() => checkBeneficiary({ text: answers.to, banned: of.banned, self: operator }).beneficiary)
      : { value: of.usual },
    seats: readSeats(of, stake.value),
  }
}

function readSeats(of: ReadAnswersParameters, stake: Sesh | undefined): Read<Reservation>[] {
  const { answers, requirement, maxContributors, operator, locale } = of
  const earlier: Reservation[] = []
  return answers.seats.map((seat) =>
    attempt(() => {
      const reservation = readSeat(seat, locale)
      const rules = stake !== undefined && { requirement, maxContributors, operator, stake }
      if (rules) checkReservation(rules, earlier, reservation)
      earlier.push(reservation)
      return reservation
    }),
  )
}

const readSeat = ({ address, amount }: SeatText, locale: string): Reservation => ({
  contributor: parseAddress(address),
  amount: parseSesh(amount, locale),
})

function attempt<T>(read: () => T): Read<T> {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}
