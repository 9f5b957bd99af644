import { encodeHex } from '@/lib/crypto/bytes'
import type { Picture } from '@/lib/protocol/config/views/picture'
import { SwarmError } from '@/lib/protocol/swarm-error'
import type { Context } from '../engine/context'
import { pictureOf, type PicturePlace, readKept } from './person-pictures'

const HOUR_MILLISECONDS = 3_600_000
/** Servers drop files after 14 days. Source: protocol, 8.4. */
const RENEW_MILLISECONDS = 12 * 24 * HOUR_MILLISECONDS
const FIRST_LOOK_MILLISECONDS = 30_000
const LOOK_MILLISECONDS = 6 * HOUR_MILLISECONDS

export const RENEWED = { table: 'settings', key: 'picture-renewed' } as const

/** When this device last saw to it that one's own picture stays. Milliseconds, network clock. */
export type Renewed = { url: string; at: number }

type Given = PicturePlace & { context: Pick<Context, 'ownId' | 'documents' | 'run' | 'network'> }

/** Lets one's own picture live on where it is, or uploads it again; nothing to do before it is twelve days old. */
export async function renewPicture(of: Given): Promise<void> {
  const { context, store, files } = of
  const picture = pictureOf(of, context.ownId)
  if (!picture) return
  const now = context.network.now()
  const last = (await store.read(RENEWED)) as Renewed | undefined
  if (last?.url === picture.url && now - last.at < RENEW_MILLISECONDS) return
  const { url } = (await files.extend(picture.url)) ? picture : await uploadAgain(of, picture)
  await store.write({ put: [{ ...RENEWED, value: { url, at: now } satisfies Renewed }] })
}

async function uploadAgain(of: Given, picture: Picture): Promise<Picture> {
  const { run, documents, ownId } = of.context
  const bytes = await wholePicture(of, picture)
  // Nobody has it any more: a person chooses another when they miss it.
  if (!bytes) return picture
  const moved = await of.files.uploadPicture(bytes)
  if (moved.url === picture.url) return picture
  await run(async () => {
    // It may have been changed while this was under way.
    if (pictureOf(of, ownId)?.url === picture.url) documents.book.moveOwnPicture(moved)
  })
  return moved
}

/** As it was chosen where that is known, else what is kept for the screen. */
async function wholePicture(of: Given, picture: Picture): Promise<Uint8Array | undefined> {
  const kept = await readKept(of, of.context.ownId)
  const isSame = kept?.url === picture.url && kept.key === encodeHex(picture.key)
  if (isSame && kept.isWhole) return kept.bytes
  try {
    return await of.files.downloadPicture(picture)
  } catch (error) {
    if (error instanceof SwarmError && error.code === 'gone') return isSame ? kept.bytes : undefined
    throw error
  }
}

/** Looks after one's own picture for as long as the account is open. @returns what ends it. */
export function startRenewing(
  of: Given & { setTimer: (run: () => void, milliseconds: number) => () => void },
): () => void {
  let cancel = of.setTimer(look, FIRST_LOOK_MILLISECONDS)
  function look() {
    cancel = of.setTimer(look, LOOK_MILLISECONDS)
    // It lives for days yet: the next look tries again.
    void renewPicture(of).catch(() => {})
  }
  return () => cancel()
}
