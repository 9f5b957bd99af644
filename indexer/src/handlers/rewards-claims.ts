import { ponder } from 'ponder:registry'
import { walletRewards } from 'ponder:schema'
import { countNetworkChange } from '../store/network-buckets'
import { recordEvent, timeOf } from '../store/record-event'

ponder.on('rewards:RewardsBalanceUpdated', async ({ event, context: { db } }) => {
  const { recipientAddress: address, amount: proven } = event.args
  await db.insert(walletRewards).values({ address, proven, claimed: 0n }).onConflictDoUpdate({ proven })
  await recordEvent(db, event, {
    name: 'RewardsBalanceUpdated',
    contractName: 'rewards',
    wallets: [address],
  })
})

ponder.on('rewards:RewardsClaimed', async ({ event, context: { db } }) => {
  const { recipientAddress: address, amount: claimed } = event.args
  await db
    .insert(walletRewards)
    .values({ address, proven: 0n, claimed })
    .onConflictDoUpdate((row) => ({ claimed: row.claimed + claimed }))
  await countNetworkChange(db, timeOf(event), { claimed })
  await recordEvent(db, event, { name: 'RewardsClaimed', contractName: 'rewards', wallets: [address] })
})
