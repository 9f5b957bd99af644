import { ponder } from 'ponder:registry'
import { redeemRequest } from 'ponder:schema'
import { readIndexerSettings } from '../../config/settings'
import { timeOf } from '../store/record-event'
import { recordVaultEvent } from '../store/vault-rows'

const { liquid = [] } = readIndexerSettings(process.env).deployment

if (liquid.length > 0) {
  ponder.on('vault:Deposit', ({ event, context: { db } }) => {
    const { owner: account, assets, shares } = event.args
    const change = { kind: 'deposited', assets, shares } as const
    return recordVaultEvent(db, event, { kind: 'deposited', account, assets, shares, change })
  })

  ponder.on('vault:Withdraw', ({ event, context: { db } }) => {
    const { owner: account, assets, shares } = event.args
    const change = { kind: 'redeemed', assets, shares } as const
    return recordVaultEvent(db, event, { kind: 'redeemed', account, assets, shares, change })
  })

  /** As ERC-7540 declares it, `assets` is the number of shares. */
  ponder.on('vault:RedeemRequest', async ({ event, context: { db } }) => {
    const { controller, owner, requestId, assets: shares } = event.args
    await db.insert(redeemRequest).values({
      ...{ vault: event.log.address, requestId, controller, owner, shares },
      ...{ requestedAt: timeOf(event), transactionHash: event.transaction.hash },
      ...{ claimedShares: 0n, claimedAssets: 0n },
    })
    await recordVaultEvent(db, event, { kind: 'requested', account: controller, requestId, shares })
  })

  ponder.on('vault:RedeemSettled', ({ event, context: { db } }) => {
    const { assets, shares } = event.args
    const change = { kind: 'settled', assets, shares } as const
    return recordVaultEvent(db, event, { kind: 'settled', assets, shares, change })
  })

  ponder.on('vault:RedeemClaimed', async ({ event, context: { db } }) => {
    const { requestId, receiver: account, assets, shares } = event.args
    await db
      .update(redeemRequest, { vault: event.log.address, requestId })
      .set(({ claimedShares, claimedAssets }) => ({
        claimedShares: claimedShares + shares,
        claimedAssets: claimedAssets + assets,
      }))
    await recordVaultEvent(db, event, { kind: 'claimed', account, requestId, assets, shares })
  })

  ponder.on('vault:RewardsEarned', ({ event, context: { db } }) => {
    const { amount, protocolFee, keepersShare } = event.args
    const change = { kind: 'earned', rest: amount - protocolFee - keepersShare } as const
    return recordVaultEvent(db, event, { kind: 'earned', assets: amount, change })
  })

  ponder.on('vault:BountyPaid', ({ event, context: { db } }) => {
    const { keeper: account, amount: assets } = event.args
    return recordVaultEvent(db, event, { kind: 'bounty-paid', account, assets })
  })

  ponder.on('vault:SeatOpened', ({ event, context: { db } }) => {
    const { seat, operator: account, amount: assets } = event.args
    return recordVaultEvent(db, event, { kind: 'seat-opened', seat, account, assets })
  })

  ponder.on('vault:SeatLeaving', ({ event, context: { db } }) =>
    recordVaultEvent(db, event, { kind: 'seat-leaving', seat: event.args.seat }),
  )

  ponder.on('vault:SeatGone', ({ event, context: { db } }) =>
    recordVaultEvent(db, event, { kind: 'seat-gone', seat: event.args.seat }),
  )

  ponder.on('vault:SeatReturned', ({ event, context: { db } }) => {
    const { seat, amount: assets } = event.args
    return recordVaultEvent(db, event, { kind: 'seat-returned', seat, assets })
  })

  ponder.on('vault:SeatClosed', ({ event, context: { db } }) => {
    const { seat, lost } = event.args
    const loss = lost > 0n ? { change: { kind: 'lost', amount: lost } as const } : {}
    return recordVaultEvent(db, event, { kind: 'seat-closed', seat, assets: lost, ...loss })
  })

  ponder.on('vault:Paused', ({ event, context: { db } }) =>
    recordVaultEvent(db, event, { kind: 'paused', account: event.args.account }),
  )

  ponder.on('vault:Unpaused', ({ event, context: { db } }) =>
    recordVaultEvent(db, event, { kind: 'unpaused', account: event.args.account }),
  )
}
