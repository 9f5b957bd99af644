import { namespaceText } from './namespace'

type Namespace = number | 'all'

/** What is signed for each request to the own swarm; ASCII, nothing in between. Times in milliseconds. */
export const signedTexts = {
  retrieve: (of: { namespace: Namespace; timestamp: number }) =>
    `retrieve${namespaceText(of.namespace)}${of.timestamp}`,
  store: (of: { namespace: Namespace; timestamp: number }) =>
    `store${namespaceText(of.namespace)}${of.timestamp}`,
  delete: (of: { messages: readonly string[] }) => `delete${of.messages.join('')}`,
  delete_all: (of: { namespace: Namespace; timestamp: number }) =>
    `delete_all${namespaceText(of.namespace)}${of.timestamp}`,
  delete_before: (of: { namespace: Namespace; before: number }) =>
    `delete_before${namespaceText(of.namespace)}${of.before}`,
  expire: (of: {
    messages: readonly string[]
    /** One for all, or one for each. */
    expiry: number | readonly number[]
    change?: 'shorten' | 'extend'
  }) => `expire${of.change ?? ''}${[of.expiry].flat().join('')}${of.messages.join('')}`,
  expire_all: (of: { namespace: Namespace; expiry: number }) =>
    `expire_all${namespaceText(of.namespace)}${of.expiry}`,
  get_expiries: (of: { messages: readonly string[]; timestamp: number }) =>
    `get_expiries${of.timestamp}${of.messages.join('')}`,
  /** Not over HTTP: who wants to be told of new messages. `t` in seconds. */
  monitor: (of: { pubkey: string; t: number; d: 0 | 1; n: readonly number[] }) =>
    `MONITOR${of.pubkey}${of.t}${of.d}${of.n.join(',')}`,
} as const
