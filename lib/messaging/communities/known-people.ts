import { blindedNames } from '../engine/blinded-names'
import type { Context } from '../engine/context'
import { type DirectPlace, directId } from '../model/direct'

type Server = Pick<DirectPlace, 'baseUrl'> & { serverKey: string }

/**
 * Whom this account knows of the people of a community: those that made themselves known there, and its own contacts,
 * whose ids there follow from their Account IDs.
 */
export function knownPeople({ memory, documents }: Pick<Context, 'memory' | 'documents'>, server: Server) {
  let contacts: ReadonlyMap<string, string> | undefined
  const readContacts = () =>
    new Map(
      documents.book
        .contacts()
        .flatMap(({ id }) => blindedNames(id, server).map((name) => [name, id] as const)),
    )
  /** @param person - their id in the community. @returns the Account ID. */
  return (person: string): string | undefined => {
    const id = directId({ baseUrl: server.baseUrl, person })
    for (const { id: accountId, formerIds } of memory.conversations.values())
      if (formerIds?.includes(id)) return accountId
    contacts ??= readContacts()
    return contacts.get(person)
  }
}
