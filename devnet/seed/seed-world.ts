import { deployContracts } from '@/devnet/chain/deploy'
import type { Deployment } from '@/lib/deployment/deployment'
import { Stage } from './actor'
import { NAMES_DAYS_BEFORE } from './names-plan'
import { MarketSeeder } from './seed-market'
import { NamesSeeder } from './seed-names'
import { SalesSeeder } from './seed-sales'

const DAY_SECONDS = 86_400n

export type WorldSeed = {
  rpcUrl: string
  /** Chain time of the first block, Unix seconds. */
  genesis: bigint
  /** Where the network's actions are kept. */
  folder: string
  /** How many nodes ever started: `PLANNED_NODES` or more. */
  nodes: number
}

/**
 * Deploys all contracts on a fresh chain and plays its history up to the present: names first, which take a year to expire,
 * then the market of stakes and the resale of names beside it, then what happened last.
 */
export async function seedWorld({ rpcUrl, genesis, folder, nodes }: WorldSeed): Promise<Deployment> {
  const begin = genesis + BigInt(NAMES_DAYS_BEFORE) * DAY_SECONDS
  const deployed = await deployContracts(rpcUrl, {
    beforeStaking: (contracts) => new NamesSeeder(new Stage(rpcUrl, begin), contracts).playPast(),
  })
  const besides = (stage: Stage) => new SalesSeeder(stage, deployed).scenes()
  const deployment = await new MarketSeeder(deployed, { genesis: begin, folder, nodes, besides }).run()
  const stage = new Stage(rpcUrl, begin)
  await new NamesSeeder(stage, { sesh: deployed.contracts.sesh, names: deployed.names }).playRecent()
  await stage.test.setNextBlockTimestamp({ timestamp: BigInt(Math.floor(Date.now() / 1000)) })
  await stage.test.mine({ blocks: 1 })
  return deployment
}
