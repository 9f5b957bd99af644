'use client'

import { useEffect, useState } from 'react'

/** A pause in typing after which what was typed counts as finished. */
const PAUSE_MILLISECONDS = 600

/** True once a field was left or rested: unfinished typing is not scolded. */
export function useJudgement(text: string) {
  const [judged, setJudged] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setJudged(text), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text])
  return { isJudged: judged === text, judge: () => setJudged(text) }
}
