import { type Communities, startCommunities, storeOrPost } from '../communities/communities'
import { postOutbox } from '../communities/post-outbox'
import { DOCUMENTS } from '../engine/documents'
import { type Engine, type EngineOptions, startEngine } from '../engine/engine'
import { startRenewing } from '../pictures/renew-picture'
import type { PicturePlace } from '../pictures/person-pictures'
import type { AccountKit, OpenedAccount } from './account-kit'

type Started = { engine: Engine; communities: Communities; pictures: PicturePlace }

type Given = Pick<EngineOptions, 'isTemporary' | 'store' | 'settings' | 'emit' | 'now' | 'setTimer'> & {
  account: Omit<OpenedAccount, 'sign' | 'route'>
  draw: AccountKit['draw']
}

/** Sets everything of an account to work: its boxes, its rooms and its picture, all of which the engine stops. */
export async function startAccount({ account, draw, ...given }: Given): Promise<Started> {
  const { store, setTimer } = given
  const { id, network, files } = account
  const documents = account.documents(await savedDocuments(given))
  const { book } = documents
  const posts = postOutbox({ kit: account.communities, book, posted: () => communities.look() })
  const engine = await startEngine({
    ...given,
    ownId: id,
    codec: account.codec(book),
    network: { ...network, store: storeOrPost(network, posts.post) },
    documents,
    upload: files.upload,
  })
  const { context } = engine
  const communities = startCommunities({ context, kit: account.communities, posts, setTimer })
  const pictures = { context, store, files, draw }
  const stopRenewing = startRenewing({ ...pictures, setTimer })
  return { engine: together(engine, communities, stopRenewing), communities, pictures }
}

async function savedDocuments({ store }: Pick<Given, 'store'>): Promise<ReadonlyMap<number, unknown>> {
  const saved = (await store.list({ table: DOCUMENTS })) as { namespace: number; document: unknown }[]
  return new Map(saved.map(({ namespace, document }) => [namespace, document]))
}

const together = (engine: Engine, communities: Communities, stopRenewing: () => void): Engine => ({
  ...engine,
  wake: (of) => {
    engine.wake(of)
    communities.wake(of)
  },
  stop: () => {
    stopRenewing()
    communities.stop()
    engine.stop()
  },
})
