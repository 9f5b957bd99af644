/** The four documents of an account. `domain` is part of their encryption, `wire` the number of their kind. */
export const configKinds = {
  profile: { namespace: 2, domain: 'UserProfile', wire: 1 },
  contacts: { namespace: 3, domain: 'Contacts', wire: 2 },
  readPositions: { namespace: 4, domain: 'ConvoInfoVolatile', wire: 3 },
  groups: { namespace: 5, domain: 'UserGroups', wire: 4 },
} as const

export type ConfigKind = keyof typeof configKinds

/** Order in which what was fetched is merged: later ones speak of people that the earlier ones know. */
export const mergeOrder: readonly ConfigKind[] = ['profile', 'contacts', 'groups', 'readPositions']

export const kindOfNamespace = (namespace: number): ConfigKind | undefined =>
  mergeOrder.find((kind) => configKinds[kind].namespace === namespace)
