import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'

const KEY = 'session-portal.terms'
const signal = browserSignal()

/** Which version of the terms was accepted in this browser. */
export const termsStore = {
  subscribe: signal.subscribe,
  accepted: (): string | null => browserStorage()?.getItem(KEY) ?? session,
  accept(version: string) {
    session = version
    browserStorage()?.setItem(KEY, version)
    signal.changed()
  },
}

/** For browsers that keep nothing: accepted until the page is closed. */
let session: string | null = null
