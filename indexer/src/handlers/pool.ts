import { ponder } from 'ponder:registry'
import { countNetworkChange } from '../store/network-buckets'
import { recordEvent, timeOf } from '../store/record-event'

ponder.on('pool:FundsReleased', async ({ event, context: { db } }) => {
  await countNetworkChange(db, timeOf(event), { released: event.args.amount })
  await recordEvent(db, event, { name: 'FundsReleased', contractName: 'pool' })
})

ponder.on('pool:BeneficiaryUpdated', ({ event, context }) =>
  recordEvent(context.db, event, {
    name: 'BeneficiaryUpdated',
    contractName: 'pool',
    wallets: [event.args.newBeneficiary],
  }),
)
