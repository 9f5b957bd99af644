import { encodeHex } from '@/lib/crypto/bytes'
import type { Picture } from '@/lib/protocol/config/views/picture'
import { showsPicture } from '../engine/contact'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import type { AccountFiles } from '../files/account-files'
import { LARGEST_FILE } from '../files/largest-file'
import type { SealedStore } from '../storage/sealed-store'
import type { DrawSquare } from './draw-square'
import { safeSquare } from './safe-square'

const PICTURES = 'pictures'

/** Side of one's own picture as others get it, pixels. Source: protocol, 8.4. */
export const TOLD_SIDE = 600
/** Side of a picture of somebody else as it is kept here, pixels: twice as large as it is shown. */
const KEPT_SIDE = 192
/** Largest picture that is fetched from others, bytes. */
const LARGEST_PICTURE = 5_000_000

/** The newest picture of a person that could be opened: one each, so that nobody can fill this browser. */
type KeptPicture = {
  url: string
  key: string
  bytes: Uint8Array
  /** As others get it: one's own, chosen here. */
  isWhole?: true
}

export type PicturePlace = {
  context: Pick<Context, 'ownId' | 'documents' | 'run'>
  store: SealedStore
  files: AccountFiles
  draw: DrawSquare
}

/** Where the picture of a person is now; none for strangers and those who are blocked. */
export function pictureOf({ context }: Pick<PicturePlace, 'context'>, id: string): Picture | undefined {
  const { book } = context.documents
  if (id === context.ownId) return book.ownProfile().picture
  const contact = book.contact(id)
  return contact && showsPicture(contact) ? contact.picture : undefined
}

/** @returns the picture of a person that was opened last, or undefined. */
export const readKept = async ({ store }: Pick<PicturePlace, 'store'>, id: string) =>
  (await store.read({ table: PICTURES, key: id })) as KeptPicture | undefined

/**
 * The picture of a person as a JPEG: from this browser, else from its server. One that cannot be had leaves the one
 * before in place.
 * @returns null when there is none.
 * @throws {MessagingError} `not-a-picture`, and whatever `AccountFiles` says.
 */
export async function openPicture(of: PicturePlace, id: string): Promise<Uint8Array | null> {
  const picture = pictureOf(of, id)
  if (!picture) return null
  const kept = await readKept(of, id)
  const key = encodeHex(picture.key)
  if (kept && kept.url === picture.url && kept.key === key) return kept.bytes
  try {
    const fetched = await of.files.downloadPicture(picture)
    if (fetched.length > LARGEST_PICTURE) throw new MessagingError('not-a-picture')
    const bytes = await safeSquare(of.draw, fetched, KEPT_SIDE)
    // A full browser shows it all the same.
    await keep(of, id, { url: picture.url, key, bytes }).catch(() => undefined)
    return bytes
  } catch (error) {
    if (kept) return kept.bytes
    throw error
  }
}

const keep = ({ store }: PicturePlace, id: string, value: KeptPicture) =>
  store.write({ put: [{ table: PICTURES, key: id, value }] })

/**
 * Changes one's own picture, for others and on all own devices. @param chosen - null takes it away.
 * @throws {MessagingError} `file-too-large`, `not-a-picture`; nothing was changed then.
 */
export async function setOwnPicture(of: PicturePlace, chosen: Uint8Array | null): Promise<void> {
  const { ownId, documents, run } = of.context
  if (chosen && chosen.length > LARGEST_FILE) throw new MessagingError('file-too-large')
  const bytes = chosen && (await safeSquare(of.draw, chosen, TOLD_SIDE))
  const picture = bytes ? await of.files.uploadPicture(bytes) : undefined
  if (picture && bytes)
    await keep(of, ownId, { url: picture.url, key: encodeHex(picture.key), bytes, isWhole: true }).catch(
      () => undefined,
    )
  await run(async () => documents.book.setOwnPicture(picture))
}
