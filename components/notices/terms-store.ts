import { browserStorage } from '@/components/wallet/browser-storage'

const KEY = 'session-portal.terms'
const listeners = new Set<() => void>()

/** Which version of the terms was accepted in this browser. */
export const termsStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  },
  accepted: (): string | null => browserStorage()?.getItem(KEY) ?? session,
  accept(version: string) {
    session = version
    browserStorage()?.setItem(KEY, version)
    for (const listener of listeners) listener()
  },
}

/** For browsers that keep nothing: accepted until the page is closed. */
let session: string | null = null
