import type { Person } from './person'
import type { RelayWitness } from './relay-witness'

/** A name of the seeded world that points to an account. */
const NAME = 'bobs-bakery'
const FILE_TEXT = 'the recipe that nobody but Bob may read. '.repeat(50)

type Talk = { ann: Person; bob: Person; texts: readonly string[]; room: string | undefined }

/**
 * Ann leaves a file, asks whom a name means and looks at a room; then everything that passed the relay is searched for what
 * nobody but the two may know. @returns what was looked for, and whether the relay saw it.
 */
export async function searchForSecrets(witness: RelayWitness, { ann, bob, texts, room }: Talk) {
  const file = new TextEncoder().encode(FILE_TEXT)
  await untilDone(() => ann.leaveFile({ name: 'recipe.txt', bytes: file }))
  const named = await untilDone(() => ann.meaningOf(NAME))
  if (room) await untilDone(() => ann.joinRoom(room))
  const text = (of: string) => new TextEncoder().encode(of)
  const keyOf = ({ id }: Person) => Uint8Array.from(Buffer.from(id.slice(2), 'hex'))
  const secrets: readonly (readonly [string, Uint8Array])[] = [
    ['the Account ID of Ann', keyOf(ann)],
    ['the Account ID of Bob', keyOf(bob)],
    ['what they call themselves', text('Ann of the check')],
    ...texts.slice(0, 3).map((said) => [`"${said}"`, text(said)] as const),
    ['the file', file.subarray(0, 64)],
    ['the name of the file', text('recipe.txt')],
    ['the name that was asked for', text(NAME)],
    ...(named ? [['what the name means', Uint8Array.from(Buffer.from(named.slice(2), 'hex'))] as const] : []),
  ]
  return secrets.map(([what, bytes]) => ({ what, wasSeen: witness.saw(bytes) }))
}

/** Requests that fail on purpose: a person would try again, too. */
const TRIES = 20

async function untilDone<T>(task: () => Promise<T>): Promise<T> {
  for (let left = TRIES; left > 1; left -= 1) {
    try {
      return await task()
    } catch {
      // The next try tells.
    }
  }
  return await task()
}
