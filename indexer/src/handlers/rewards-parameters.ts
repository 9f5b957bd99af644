import { ponder } from 'ponder:registry'
import { rewardsContract } from 'ponder:schema'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { recordEvent } from '../store/record-event'

/** The first staking requirement leaves no log; it is read at the block in which the contract was initialised. */
ponder.on('rewards:Initialized', async ({ event, context: { db, client } }) => {
  const { address } = event.log
  const stakingRequirement = await client.readContract({
    abi: serviceNodeRewardsAbi,
    address,
    functionName: 'stakingRequirement',
  })
  await db
    .insert(rewardsContract)
    .values({ address, stakingRequirement })
    .onConflictDoUpdate({ stakingRequirement })
  await recordEvent(db, event, { name: 'Initialized', contractName: 'rewards' })
})

ponder.on('rewards:StakingRequirementUpdated', async ({ event, context: { db } }) => {
  const { address } = event.log
  const { newRequirement: stakingRequirement } = event.args
  await db
    .insert(rewardsContract)
    .values({ address, stakingRequirement })
    .onConflictDoUpdate({ stakingRequirement })
  await recordEvent(db, event, { name: 'StakingRequirementUpdated', contractName: 'rewards' })
})

/** Changes that are only told, not derived from. */
for (const name of [
  'BLSNonSignerThresholdMaxUpdated',
  'ClaimCycleUpdated',
  'ClaimThresholdUpdated',
  'LiquidationRatiosUpdated',
  'SignatureExpiryUpdated',
  'Paused',
  'Unpaused',
] as const)
  ponder.on(`rewards:${name}`, ({ event, context }) =>
    recordEvent(context.db, event, { name, contractName: 'rewards' }),
  )
