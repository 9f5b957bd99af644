'use client'

import { useLocale } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useJudgement } from '@/components/figures/use-judgement'
import { InputError } from '@/lib/errors/input-error'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

/** Told only once the person has finished typing. */
const patient = ['empty-amount', 'zero', 'above-balance']

/** Keeps a field in the address, so that a reload or a link finds it again. */
function keepInAddress(name: string, value: string) {
  const url = new URL(window.location.href)
  if (value) url.searchParams.set(name, value)
  else url.searchParams.delete(name)
  window.history.replaceState(null, '', url)
}

/** @throws {InputError} what is wrong with it. */
function read(text: string, locale: string, most: Sesh | undefined): Sesh {
  const amount = parseSesh(text, locale)
  if (amount === 0n) throw new InputError('zero')
  if (most !== undefined && amount > most) throw new InputError('above-balance', { balance: most })
  return amount
}

/** An amount of SESH that is typed, and what is wrong with it. @param most - undefined while it is not known. */
export function useVaultAmount(name: string, most: Sesh | undefined) {
  const search = useSearchParams()
  const locale = useLocale()
  const [text, setText] = useState(search.get(name) ?? '')
  const { isJudged, judge } = useJudgement(text)
  const change = (next: string) => {
    setText(next)
    keepInAddress(name, next)
  }
  const found = attempt(() => read(text, locale, most))
  const isShown = found.error && text !== '' && (isJudged || !patient.includes(found.error.code))
  return { name, text, change, judge, amount: found.amount, shownError: isShown ? found.error : undefined }
}

function attempt(read: () => Sesh): { amount?: Sesh; error?: InputError } {
  try {
    return { amount: read() }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error }
  }
}

export type VaultAmount = ReturnType<typeof useVaultAmount>
