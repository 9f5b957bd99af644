'use client'

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

const PAUSE_MILLISECONDS = 250

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const hashText = (): string => {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    return ''
  }
}

/**
 * What is searched for. It lives behind the `#` of the address: a reload and a link find it again, and no server is told.
 * `settled` follows the typing after a short rest.
 */
export function useSearchText() {
  const linked = useSyncExternalStore(subscribe, hashText, () => '')
  const [typed, setTyped] = useState<string>()
  const text = typed ?? linked
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [text])
  const change = useCallback((next: string) => {
    setTyped(next)
    const { pathname } = window.location
    window.history.replaceState(null, '', next === '' ? pathname : `#${encodeURIComponent(next)}`)
  }, [])
  return { text, settled, change, settle: () => setSettled(text) }
}
