/** What an identifier of the protocol stands for, by its first byte. */
export type IdentifierKind = 'account' | 'group' | 'blinded15' | 'blinded25' | 'invalid'

const kinds: Readonly<Record<string, IdentifierKind>> = {
  '05': 'account',
  '03': 'group',
  '15': 'blinded15',
  '25': 'blinded25',
}

/** @param id - hex in either case. */
export const identifierKind = (id: string): IdentifierKind =>
  /^[0-9a-f]{66}$/i.test(id) ? (kinds[id.slice(0, 2)] ?? 'invalid') : 'invalid'
