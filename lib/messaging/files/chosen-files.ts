import { MessagingError } from '../engine/messaging-error'
import type { ChosenFile } from '../model/chosen-file'
import type { SealedStore } from '../storage/sealed-store'
import type { NewFile } from './account-files'
import { FILES } from './kept-files'
import { LARGEST_FILE } from './largest-file'

export const CHOSEN = 'chosen'

/** More files of one message other applications do not show. */
const MOST_FILES = 32

type KeptChoice = ChosenFile & {
  /** Order of choosing: milliseconds, computer's clock, then the place among those chosen at once. */
  chosenAt: number
}

const ofConversation = (conversation: string) => ({ table: CHOSEN, group: conversation })

const listKept = async (store: SealedStore, conversation: string): Promise<readonly KeptChoice[]> => {
  const kept = (await store.list(ofConversation(conversation))) as KeptChoice[]
  return kept.toSorted((one, other) => one.chosenAt - other.chosenAt)
}

/** Files that wait for the next message of a conversation, in the order in which they were chosen. */
export const chosenFiles = async (store: SealedStore, conversation: string): Promise<readonly ChosenFile[]> =>
  (await listKept(store, conversation)).map(({ chosenAt: _chosenAt, ...file }) => file)

/**
 * Keeps a file, sealed in this browser, until its message is sent: no reload and no missing network loses it.
 * @throws {MessagingError} `file-too-large`, `empty-file`, `too-many-files`; {StorageError} `storage-full`.
 */
export async function chooseFile(
  store: SealedStore,
  { conversation, file, now }: { conversation: string; file: NewFile; now: number },
): Promise<void> {
  const { bytes, name, contentType, isVoice } = file
  if (bytes.length === 0) throw new MessagingError('empty-file')
  if (bytes.length > LARGEST_FILE) throw new MessagingError('file-too-large')
  const before = await listKept(store, conversation)
  if (before.length >= MOST_FILES) throw new MessagingError('too-many-files')
  const id = crypto.randomUUID()
  const chosenAt = Math.max(now, (before.at(-1)?.chosenAt ?? 0) + 1)
  const value: KeptChoice = { id, name, contentType, size: bytes.length, isVoice, chosenAt }
  await store.write({
    put: [
      { ...ofConversation(conversation), key: id, value },
      { table: FILES, key: id, value: bytes },
    ],
  })
}

/** Leaves a chosen file out. */
export const dropChosenFile = (store: SealedStore, id: string): Promise<void> =>
  store.write({
    remove: [
      { table: CHOSEN, key: id },
      { table: FILES, key: id },
    ],
  })

/** @throws {MessagingError} `chosen-gone` when one of them was sent or left out elsewhere. */
export const readChosen = (store: SealedStore, ids: readonly string[]): Promise<readonly ChosenFile[]> =>
  Promise.all(
    ids.map(async (id) => {
      const kept = (await store.read({ table: CHOSEN, key: id })) as ChosenFile | undefined
      if (!kept) throw new MessagingError('chosen-gone')
      return kept
    }),
  )
