import 'server-only'
import { join } from 'node:path'
import { type ChainContext, chainContext } from '@/lib/chain/public-client'
import { marketOf } from '@/lib/market/market-of'
import { publicDeployment } from '../deployment'
import { serverEnv } from '../env'
import { services } from '../services'
import { Changes } from './changes'
import { Follower } from './follow/follower'
import { openEmbedded } from './store/embedded'
import { openServed } from './store/served'
import type { Store } from './store/store'

/** What every part of the order book works with. */
export type MarketSource = {
  store: Store
  context: ChainContext
  /** The index's own `/v1`, which knows what words a label is; undefined without one. */
  indexUrl: string | undefined
}

export type OrderBook = MarketSource & { follower: Follower; changes: Changes }

/** One for the whole process: each bundle of its routes has a copy of this module. */
const KEY = Symbol.for('session-portal.order-book')
const held = globalThis as { [KEY]?: Promise<OrderBook> | undefined }

/** The order book, opened by whoever asks first. A failure is not kept: the next one tries again. */
export function orderBook(): Promise<OrderBook> {
  const opening = (held[KEY] ??= open())
  opening.catch(() => {
    if (held[KEY] === opening) held[KEY] = undefined
  })
  return opening
}

async function open(): Promise<OrderBook> {
  const deployment = publicDeployment()
  const { index } = services()
  const { DATABASE_URL, MARKET_DATABASE_DIR, WORLD_DIR } = serverEnv()
  // A book of another chain or another Seaport is another book.
  const name = `market_${deployment.chainId}_${marketOf(deployment).seaport.slice(2, 10).toLowerCase()}`
  const store = DATABASE_URL
    ? await openServed(DATABASE_URL, name)
    : await openEmbedded(
        join(/* turbopackIgnore: true */ MARKET_DATABASE_DIR ?? join(WORLD_DIR, 'market'), name),
      )
  const source = { store, context: chainContext(deployment), indexUrl: index && `${index}/v1` }
  return { ...source, follower: new Follower(source), changes: new Changes(source) }
}
