import { ponder } from 'ponder:registry'
import { name } from 'ponder:schema'
import { zeroAddress } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import { readIndexerSettings } from '../../config/settings'
import { keptText } from '../../model/kept-text'
import { countNameDay, setTerms } from '../store/name-figures'
import { addName, freeName, writeRecord } from '../store/name-rows'
import { isReceivedName } from '../store/name-arrival'
import { timeOf } from '../store/record-event'
import { recordNameEvent } from '../store/record-name-event'

const { names } = readIndexerSettings(process.env).deployment

if (names) {
  /** The ABI has the ERC-721 event alone: an ERC-20 transfer, of the same first topic, has one topic fewer. */
  ponder.on('nameRegistry:Transfer', async ({ event, context }) => {
    const { from, to, tokenId } = event.args
    // What is given up is told by `NameDeleted` or `NameExpired` just before.
    if (sameAddress(to, zeroAddress)) return
    const isReceived = await isReceivedName(context, event, { tokenId, holder: to })
    if (sameAddress(from, zeroAddress)) return addName(context, event, { tokenId, owner: to, isReceived })
    const isHandedOver = [from, to].some((party) => sameAddress(party, names.registrar))
    await context.db
      .update(name, { tokenId })
      .set({ owner: to, isReceived, ...(!isHandedOver && { transferredAt: timeOf(event) }) })
    if (!isHandedOver) await recordNameEvent(context.db, event, { kind: 'transferred', tokenId })
  })

  ponder.on('nameRegistry:NameRegistered', async ({ event, context: { db } }) => {
    const { owner, tokenId } = event.args
    await recordNameEvent(db, event, { kind: 'registered', tokenId, args: { owner } })
  })

  /** The log has the hash of the name, which is the token id. */
  ponder.on('nameRegistry:NameRenewed', async ({ event, context: { db } }) => {
    const { owner, timestamp } = event.args
    const tokenId = BigInt(event.args.name)
    const renewedAt = Number(timestamp)
    await db.update(name, { tokenId }).set({ renewedAt })
    await countNameDay(db, timeOf(event), { renewed: 1 })
    await recordNameEvent(db, event, { kind: 'renewed', tokenId, args: { owner, renewedAt } })
  })

  for (const [event, holding] of [
    ['NameDeleted', 'burned'],
    ['NameExpired', 'expired'],
  ] as const)
    ponder.on(`nameRegistry:${event}`, async ({ event: log, context: { db } }) => {
      const { owner, tokenId } = log.args
      await freeName(db, log, { tokenId, holding })
      await recordNameEvent(db, log, { kind: holding, tokenId, args: { owner } })
    })

  ponder.on('nameRegistry:TextRecordUpdated', async ({ event, context: { db } }) => {
    const { tokenId, recordType, text } = event.args
    await writeRecord(db, event, { tokenId, recordType, text })
    const args = { recordType, ...keptText(text) }
    await recordNameEvent(db, event, { kind: 'record', tokenId, args })
  })

  ponder.on('nameRegistry:FeesSet', async ({ event, context: { db } }) => {
    await setTerms(db, event.log.address, event.args)
    await recordNameEvent(db, event, { kind: 'fees-set', tokenId: null })
  })

  ponder.on('nameRegistry:PaymentTokenSet', async ({ event, context: { db } }) => {
    await setTerms(db, event.log.address, { paymentToken: event.args.token })
    await recordNameEvent(db, event, { kind: 'payment-token-set', tokenId: null })
  })

  ponder.on('nameRegistry:Upgraded', ({ event, context: { db } }) =>
    recordNameEvent(db, event, { kind: 'upgraded', tokenId: null }),
  )
}
