/** A person of a community whose Account ID is not known: called by the id that they have there alone. */
export type DirectPlace = {
  /** Of the server. */
  baseUrl: string
  /** Blinded id, 66 hex digits. */
  person: string
}

const DIRECT = /^(https?:\/\/[^/\s?#]+)\/inbox\/((?:15|25)[0-9a-f]{64})$/

/** How the conversation with them is called: the address of their box, which no room and no account has. */
export const directId = ({ baseUrl, person }: DirectPlace): string => `${baseUrl}/inbox/${person}`

/** @returns undefined for conversations with accounts and in rooms. */
export function readDirectId(id: string): DirectPlace | undefined {
  const [, baseUrl, person] = DIRECT.exec(id) ?? []
  return baseUrl !== undefined && person !== undefined ? { baseUrl, person } : undefined
}

export const isDirectId = (id: string): boolean => DIRECT.test(id)
