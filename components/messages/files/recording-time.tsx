'use client'

import { useEffect, useState } from 'react'

const SECOND = 1_000
const MINUTE_SECONDS = 60

/** How long a recording is by now, minutes and seconds. */
export function RecordingTime() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const begun = Date.now()
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / SECOND)), SECOND / 4)
    return () => clearInterval(timer)
  }, [])
  const minutes = Math.floor(seconds / MINUTE_SECONDS)
  return (
    <span role="timer" className="figure self-center text-xs text-danger">
      {minutes}:{String(seconds % MINUTE_SECONDS).padStart(2, '0')}
    </span>
  )
}
