import type { SealedStore } from '../storage/sealed-store'
import type { Message, MessageFile } from '../model/message'
import type { AccountFiles } from './account-files'

/** Bytes of files: by the name they were chosen under here, else by where they are. */
export const FILES = 'files'

const placeOf = ({ keptAs, url }: MessageFile) => ({ table: FILES, key: keptAs ?? url })

/** Where the files of a message are kept here. */
export const keptFilesOf = ({ content }: Pick<Message, 'content'>) =>
  content.kind === 'files' ? content.files.map(placeOf) : []

/** Opens the file of a message: from this browser where it was chosen or opened before, else from its server. */
export async function openFile(
  { store, files }: { store: SealedStore; files: AccountFiles },
  file: MessageFile,
): Promise<Uint8Array> {
  const place = placeOf(file)
  const kept = (await store.read(place)) as Uint8Array | undefined
  if (kept) return kept
  const bytes = await files.download(file)
  // A full browser shows the file all the same.
  await store.write({ put: [{ ...place, value: bytes }] }).catch(() => undefined)
  return bytes
}
