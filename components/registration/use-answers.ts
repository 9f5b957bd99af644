'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { type Answers, answersFrom, searchOf } from '@/lib/staking/registration/answers'

/** The answers about a new node, kept in the page's address: a reload or a link finds them again. */
export function useAnswers() {
  const search = useSearchParams()
  const [answers, setAnswers] = useState(() => answersFrom(new URLSearchParams(search)))
  const change = (part: Partial<Answers>) => {
    const next = { ...answers, ...part }
    setAnswers(next)
    const text = searchOf(next).toString()
    window.history.replaceState(null, '', text ? `?${text}` : window.location.pathname)
  }
  return { answers, change }
}
