import { db } from 'ponder:api'
import { contributionContract, node, vesting, walletRewards } from 'ponder:schema'
import { asc, desc, eq, or } from 'ponder'
import { Hono } from 'hono'
import { getAddress, type Address } from 'viem'
import { contractsOfWallet, withSeats } from './contract-queries'
import { eventsOfWallet, listEvents } from './event-queries'
import { readFreshness } from './freshness'
import { nodesOfBeneficiary, nodesOfContributor, withStakes } from './node-queries'
import { paging, pathAddress, readQuery } from './query'

export const wallets = new Hono()

wallets.get('/:address', async (c) => {
  readQuery({}, c.req.queries())
  const wallet = pathAddress(c.req.param('address'))
  const freshness = await readFreshness()
  const nodes = await db
    .select()
    .from(node)
    .where(or(nodesOfContributor(wallet), nodesOfBeneficiary(wallet)))
    .orderBy(asc(node.nodeId))
  const contracts = await db
    .select()
    .from(contributionContract)
    .where(contractsOfWallet(wallet))
    .orderBy(desc(contributionContract.createdAt), asc(contributionContract.address))
  const [rewards] = await db.select().from(walletRewards).where(eq(walletRewards.address, wallet))
  return c.json({
    nodes: await withStakes(nodes),
    contracts: await withSeats(contracts),
    rewards: {
      proven: (rewards?.proven ?? 0n).toString(),
      claimed: (rewards?.claimed ?? 0n).toString(),
    },
    vesting: await readVesting(wallet),
    freshness,
  })
})

wallets.get('/:address/events', async (c) => {
  const page = readQuery(paging, c.req.queries())
  const wallet = pathAddress(c.req.param('address'))
  const freshness = await readFreshness()
  return c.json({ ...(await listEvents(eventsOfWallet(wallet), page)), freshness })
})

/** Vesting contracts that the wallet controls: as beneficiary, or as the one who may revoke. */
async function readVesting(wallet: Address) {
  const rows = await db
    .select()
    .from(vesting)
    .where(or(eq(vesting.beneficiary, wallet), eq(vesting.revoker, wallet)))
    .orderBy(asc(vesting.address))
  return rows.map((row) => ({
    ...row,
    address: getAddress(row.address),
    beneficiary: getAddress(row.beneficiary),
    revoker: getAddress(row.revoker),
    released: row.released.toString(),
  }))
}
