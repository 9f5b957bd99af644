const GROUP = 6

/** An Account ID in groups that can be read aloud: 11 of 6 letters and digits. */
export const groupsOf = (id: string): readonly string[] => id.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []

/**
 * Compares the id that is used here with what its owner says it is.
 * @param told - an id, with any spaces and in any case, or an invite link with one.
 * @returns numbers of the groups that differ, from 1; none: they are the same.
 */
export function differingGroups(id: string, told: string): readonly number[] {
  const plain = told.replaceAll(/\s+/g, '').toLowerCase()
  const [inLink = plain] = /05[0-9a-f]{64}$/.exec(plain) ?? []
  const others = groupsOf(inLink)
  const groups = groupsOf(id)
  return Array.from({ length: Math.max(groups.length, others.length) }, (_, index) => index)
    .filter((index) => groups[index] !== others[index])
    .map((index) => index + 1)
}
