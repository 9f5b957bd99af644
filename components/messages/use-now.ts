import { useSyncExternalStore } from 'react'

const MINUTE_MILLISECONDS = 60_000

/** The computer's clock, milliseconds, in whole minutes: what depends on it is level a minute later at most. */
export const useNow = (): number => useSyncExternalStore(everyMinute, wholeMinute, wholeMinute)

const wholeMinute = () => Math.floor(Date.now() / MINUTE_MILLISECONDS) * MINUTE_MILLISECONDS

function everyMinute(listener: () => void) {
  const timer = setInterval(listener, MINUTE_MILLISECONDS)
  // A page that slept is level as soon as it is looked at.
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}
