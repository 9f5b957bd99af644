import { DemoProvider, type DemoChain } from './provider'

/** Found by the test that looks for the demo wallet in builds for other chains. */
const NAME = 'Demo wallet (play money)'
const RDNS = 'local.demo-wallet'
const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="8" fill="%2319c37d"/%3E%3Cpath d="M8 12h16v10H8z" fill="%2304130c"/%3E%3C/svg%3E'

/** Makes the demo wallet known to the page as wallets do (EIP-6963). */
export function announce(chain: DemoChain): void {
  const detail = Object.freeze({
    info: Object.freeze({ uuid: crypto.randomUUID(), name: NAME, rdns: RDNS, icon: ICON }),
    provider: new DemoProvider(chain),
  })
  const send = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  window.addEventListener('eip6963:requestProvider', send)
  send()
}
