'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import { useJudgement } from '@/components/figures/use-judgement'
import { InputError } from '@/lib/errors/input-error'
import { checkClaim, type ClaimRefusal } from '@/lib/rewards/check-claim'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

export type ClaimPart = { amount: Sesh } | { error: InputError } | { refusal: ClaimRefusal }

/** Reads a part of what can be claimed. */
export function readClaimPart(text: string, locale: string, claimable: Sesh): ClaimPart {
  try {
    const amount = parseSesh(text, locale)
    const refusal = checkClaim({ amount, claimable })
    return refusal ? { refusal } : { amount }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error }
  }
}

/** Everything, or a part that the person types: `text` is null for everything. */
export function useClaimPart(claimable: Sesh) {
  const locale = useLocale()
  const [text, setText] = useState<string | null>(null)
  const { isJudged, judge } = useJudgement(text ?? '')
  const part = text === null ? undefined : readClaimPart(text, locale, claimable)
  return { text, part, isJudged: isJudged && text !== '', judge, change: setText }
}
