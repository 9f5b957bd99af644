'use client'

import { useState } from 'react'

/** What came of handing a text in: what was thrown, or a sentence about it. */
type Problem = { error?: unknown; sentence?: string | undefined }

/**
 * One submission at a time, and what is wrong with it.
 * @param take - what it throws is told under the field, and so is a sentence that it returns.
 */
export function useTaking(take: () => Promise<string | undefined> | string | undefined) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>({})
  const submit = async () => {
    setBusy(true)
    try {
      setProblem({ sentence: await take() })
    } catch (error) {
      setProblem({ error })
    }
    setBusy(false)
  }
  return { isBusy, problem, submit, forget: () => setProblem({}) }
}
