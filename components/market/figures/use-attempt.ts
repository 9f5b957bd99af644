'use client'

import { useState } from 'react'

/** Something that a press of a button tries: whether it is under way, and why it failed last. */
export function useAttempt() {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    try {
      await work()
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  return { attempt, isBusy, error, forget: () => setError(undefined) }
}
