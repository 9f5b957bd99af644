'use client'

import { useState } from 'react'

/** What the names of the cart shall point to, as typed, and what is wrong with it. */
export function useRecordAnswer() {
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>()
  const change = (next: string) => {
    setText(next)
    setError(undefined)
  }
  return { text, change, error, setError }
}

export type RecordAnswer = ReturnType<typeof useRecordAnswer>
