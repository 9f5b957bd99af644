/** Somebody who can be spoken to in a conversation. */
export type Mentionable = {
  /** Of the conversation: an Account ID, or the id in a community. */
  id: string
  /** As it is shown; untrusted text, and nobody else's only by luck. */
  name: string
  /** Which display picture they have. */
  picture?: string
}

const isSpecial = /[.*+?^${}()|[\]\\]/g

/** How somebody is named while one writes: by name, by id where two have the same. */
export function mentionText({ id, name }: Mentionable, people: readonly Mentionable[]): string {
  const isUnique = people.filter((other) => other.name === name).length === 1
  return `@${isUnique && name !== '' ? name : id}`
}

/** What is sent: ids where a person wrote names. Longer names first, so that Ann does not take what is meant for Anna. */
export function writeMentions(text: string, people: readonly Mentionable[]): string {
  const ids = new Map(
    people.flatMap((person) => {
      const written = mentionText(person, people)
      return written === `@${person.id}` ? [] : [[written, `@${person.id}`] as const]
    }),
  )
  if (ids.size === 0) return text
  const names = [...ids.keys()].sort((one, other) => other.length - one.length)
  const any = names.map((name) => name.replaceAll(isSpecial, String.raw`\$&`)).join('|')
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${any})(?![\p{L}\p{N}_])`, 'gu')
  return text.replaceAll(whole, (written) => ids.get(written) ?? written)
}

const MOST_SHOWN = 5

/**
 * Who may be meant by what stands before the cursor.
 * @returns `begin`: where the `@` stands in the text; undefined while nobody is being named.
 */
export function mentionHelp(text: string, cursor: number, people: readonly Mentionable[]) {
  const [, typed] = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,40})$/u.exec(text.slice(0, cursor)) ?? []
  if (typed === undefined) return undefined
  const wanted = typed.toLowerCase()
  const found = people.filter(({ name }) => name !== '' && name.toLowerCase().startsWith(wanted))
  if (found.length === 0) return undefined
  return { begin: cursor - typed.length - 1, people: found.slice(0, MOST_SHOWN) }
}
