/** Numbered boxes of an account in its swarm. */
export const namespaces = {
  messages: 0,
  profile: 2,
  contacts: 3,
  readPositions: 4,
  groups: 5,
} as const

/** How a box is named in what is signed and hashed: not at all when it is the first. */
export const namespaceText = (namespace: number | 'all'): string => (namespace === 0 ? '' : String(namespace))
