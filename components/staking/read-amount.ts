import { InputError } from '@/lib/errors/input-error'
import { checkContribution } from '@/lib/staking/check-contribution'
import type { ContributionLimits } from '@/lib/staking/contribution-limits'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

/** Wrong however the text goes on; the others are told only once the person has finished typing. */
const typingErrors = ['negative-amount', 'exponent', 'not-a-number', 'too-many-decimals', 'too-large']

export type ReadAmountParameters = {
  text: string
  locale: string
  limits: ContributionLimits
  /** Undefined without a wallet: then no amount is too much for it. */
  balance: Sesh | undefined
}

export type ReadAmount = { amount?: Sesh; error?: InputError; isTypingError: boolean }

/** Reads the amount that a person typed and judges it by the node's limits and the wallet's balance. */
export function readAmount({ text, locale, limits, balance }: ReadAmountParameters): ReadAmount {
  try {
    const amount = parseSesh(text, locale)
    const problem = checkContribution({ amount, limits, balance: balance ?? limits.maximum })
    return { amount, ...(problem && { error: problem }), isTypingError: false }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error, isTypingError: typingErrors.includes(error.code) }
  }
}
