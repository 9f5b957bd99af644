import { ponder } from 'ponder:registry'
import { microPool, poolMember } from 'ponder:schema'
import { isAddressEqual, zeroAddress } from 'viem'
import { readIndexerSettings } from '../../config/settings'
import { moveShares, recordPoolEvent } from '../store/pool-rows'
import { timeOf } from '../store/record-event'

const { micro = [] } = readIndexerSettings(process.env).deployment

if (micro.length > 0) {
  ponder.on('microFactory:PoolCreated', async ({ event, context: { db } }) => {
    const { pool, contribution, organiser, terms } = event.args
    const { target, deadline, term, name } = terms
    await db.insert(microPool).values({
      ...{ address: pool, id: event.id, factory: event.log.address, contribution, organiser },
      ...{ name, target, deadline, term, createdAt: timeOf(event), takenAt: null },
      ...{ gathered: 0n, collected: 0n, members: 0 },
    })
  })

  /** Joining and taking back are told by events of their own; here the positions move. */
  ponder.on('microPool:Transfer', async ({ event, context: { db } }) => {
    const { from, to, value } = event.args
    const pool = event.log.address
    const isMint = isAddressEqual(from, zeroAddress)
    const isBurn = isAddressEqual(to, zeroAddress)
    if (!isMint) await moveShares(db, { pool, member: from, by: -value })
    if (!isBurn) await moveShares(db, { pool, member: to, by: value })
    if (isMint || isBurn) {
      const by = isMint ? value : -value
      await db.update(microPool, { address: pool }).set(({ gathered }) => ({ gathered: gathered + by }))
    } else await recordPoolEvent(db, event, { kind: 'handed-on', account: to, amount: value })
  })

  ponder.on('microPool:Joined', ({ event, context: { db } }) => {
    const { member: account, amount } = event.args
    return recordPoolEvent(db, event, { kind: 'joined', account, amount })
  })

  ponder.on('microPool:TakenBack', ({ event, context: { db } }) => {
    const { member: account, amount } = event.args
    return recordPoolEvent(db, event, { kind: 'taken-back', account, amount })
  })

  ponder.on('microPool:SeatTaken', async ({ event, context: { db } }) => {
    await db.update(microPool, { address: event.log.address }).set({ takenAt: timeOf(event) })
    await recordPoolEvent(db, event, { kind: 'seat-taken', amount: event.args.amount })
  })

  ponder.on('microPool:SeatRefused', ({ event, context: { db } }) =>
    recordPoolEvent(db, event, { kind: 'seat-refused' }),
  )

  ponder.on('microPool:SeatGivenBack', async ({ event, context: { db } }) => {
    const { amount } = event.args
    await db
      .update(microPool, { address: event.log.address })
      .set(({ collected }) => ({ collected: collected + amount }))
    await recordPoolEvent(db, event, { kind: 'seat-given-back', amount })
  })

  ponder.on('microPool:LeaveWished', async ({ event, context: { db } }) => {
    const { member, wishes } = event.args
    await db.update(poolMember, { pool: event.log.address, member }).set({ wishesToLeave: wishes })
    await recordPoolEvent(db, event, { kind: 'wished', account: member })
  })

  ponder.on('microPool:ExitRequested', ({ event, context: { db } }) =>
    recordPoolEvent(db, event, { kind: 'exit-requested', account: event.args.member }),
  )

  ponder.on('microPool:Collected', async ({ event, context: { db } }) => {
    const { amount } = event.args
    await db
      .update(microPool, { address: event.log.address })
      .set(({ collected }) => ({ collected: collected + amount }))
    await recordPoolEvent(db, event, { kind: 'collected', amount })
  })

  ponder.on('microPool:Claimed', ({ event, context: { db } }) => {
    const { member: account, amount } = event.args
    return recordPoolEvent(db, event, { kind: 'claimed', account, amount })
  })
}
