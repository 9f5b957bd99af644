import { ponder } from 'ponder:registry'
import { readIndexerSettings } from '../../config/settings'
import { addToFigures, addToReferrer, countNameDay } from '../store/name-figures'
import { discloseLabel } from '../store/name-rows'
import { timeOf } from '../store/record-event'
import { recordNameEvent } from '../store/record-name-event'

const { names } = readIndexerSettings(process.env).deployment

if (names) {
  const { registry, labelMode: mode } = names

  ponder.on('nameRegistrar:NamePurchased', async ({ event, context: { db } }) => {
    const { tokenId, owner, payer, label, price, expiresAt } = event.args
    await discloseLabel(db, event, { registry, tokenId, label, source: 'purchase', mode })
    await addToFigures(db, registry, { sold: 1, revenue: price })
    await countNameDay(db, timeOf(event), { sold: 1, revenue: price })
    const args = { owner, payer, price: price.toString(), expiresAt: Number(expiresAt) }
    await recordNameEvent(db, event, { kind: 'purchased', tokenId, args })
  })

  /** Left out of a purchase because somebody has it: its label stands in the log all the same. */
  ponder.on('nameRegistrar:NameSkipped', async ({ event, context: { db } }) => {
    const { tokenId, label } = event.args
    await discloseLabel(db, event, { registry, tokenId, label, source: 'skipped', mode })
  })

  ponder.on('nameRegistrar:ReferralAccrued', async ({ event, context: { db } }) => {
    const { referrer, amount } = event.args
    await addToReferrer(db, referrer, { accrued: amount })
    await addToFigures(db, registry, { referralsAccrued: amount })
  })

  ponder.on('nameRegistrar:ReferralClaimed', async ({ event, context: { db } }) => {
    const { referrer, amount } = event.args
    await addToReferrer(db, referrer, { claimed: amount })
    await addToFigures(db, registry, { referralsClaimed: amount })
  })

  ponder.on('nameRegistrar:ReservationSet', async ({ event, context: { db } }) => {
    const { tokenId, account } = event.args
    await recordNameEvent(db, event, { kind: 'reserved', tokenId, args: { account } })
  })

  ponder.on('nameRegistrar:PricesSet', ({ event, context: { db } }) =>
    recordNameEvent(db, event, { kind: 'prices-set', tokenId: null }),
  )

  ponder.on('nameRegistrar:ConfigSet', ({ event, context: { db } }) =>
    recordNameEvent(db, event, { kind: 'config-set', tokenId: null }),
  )
}
