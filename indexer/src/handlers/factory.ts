import { ponder } from 'ponder:registry'
import { recordEvent } from '../store/record-event'

ponder.on('factory:NewServiceNodeContributionContract', ({ event, context }) =>
  recordEvent(context.db, event, {
    name: 'NewServiceNodeContributionContract',
    contractName: 'factory',
    contributionContract: event.args.contributorContract,
    wallets: [event.args.operator],
  }),
)

for (const name of ['Paused', 'Unpaused'] as const)
  ponder.on(`factory:${name}`, ({ event, context }) =>
    recordEvent(context.db, event, { name, contractName: 'factory', wallets: [event.args.account] }),
  )
