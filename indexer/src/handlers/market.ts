import { ponder } from 'ponder:registry'
import { readIndexerSettings } from '../../config/settings'
import { growTransaction } from '../store/market-transaction'
import { recordActivity } from '../store/record-activity'

const { names, market, contracts: staking } = readIndexerSettings(process.env).deployment

if (names && market) {
  const contracts = { registry: names.registry, sesh: staking.sesh }

  ponder.on('seaport:OrderFulfilled', async ({ event, context: { db } }) => {
    const { orderHash, offerer, recipient, offer, consideration } = event.args
    const fill = { id: event.id, orderHash, offerer, recipient, offer, consideration }
    await growTransaction(db, event, { news: { fill }, contracts })
  })

  ponder.on('seaport:OrdersMatched', async ({ event, context: { db } }) => {
    await growTransaction(db, event, { news: { match: event.args.orderHashes }, contracts })
  })

  ponder.on('seaport:OrderCancelled', async ({ event, context: { db } }) => {
    const { orderHash, offerer } = event.args
    await recordActivity(db, event, { kind: 'cancelled', orderHash, account: offerer })
  })

  ponder.on('seaport:CounterIncremented', async ({ event, context: { db } }) => {
    await recordActivity(db, event, { kind: 'counter-moved', account: event.args.offerer })
  })

  ponder.on('seaport:OrderValidated', async ({ event, context: { db } }) => {
    const { orderHash, orderParameters } = event.args
    await recordActivity(db, event, { kind: 'validated', orderHash, account: orderParameters.offerer })
  })

  ponder.on('conduit:RecordsCleared', async ({ event, context: { db } }) => {
    await recordActivity(db, event, { kind: 'records-cleared', tokenId: event.args.tokenId })
  })

  ponder.on('conduit:Swept', async ({ event, context: { db } }) => {
    await recordActivity(db, event, { kind: 'swept', account: event.args.to })
  })

  ponder.on('conduit:ChannelUpdated', async ({ event, context: { db } }) => {
    await recordActivity(db, event, { kind: 'channel-changed', account: event.args.channel })
  })
}
