import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Deployment } from '@/lib/deployment/deployment'

/** Sources that decide what ends up in the tables, relative to the repository. */
const SOURCES = [
  'indexer/ponder.config.ts',
  'indexer/ponder.schema.ts',
  'indexer/schema',
  'indexer/config',
  'indexer/model',
  'indexer/words',
  'indexer/src/handlers',
  'indexer/src/store',
  'contracts-abi',
  'lib/staking',
  'lib/crypto/names',
  'lib/names/categories.ts',
  'lib/market/sales-of-transaction.ts',
  'lib/market/seaport/order.ts',
  'lib/market/wash-score.ts',
]

/** Same fingerprint: the same contracts of the same chain, indexed by the same rules. */
export function fingerprintOf(deployment: Deployment, root: string): string {
  const { chainId, startBlock, contracts, names, market, vesting = [] } = deployment
  const of = { chainId, startBlock, contracts, names, market, vesting }
  const hash = createHash('sha256').update(JSON.stringify(of))
  for (const source of SOURCES)
    for (const file of filesIn(join(root, source))) hash.update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.endsWith('.test.ts'))
    .flatMap((entry) => filesIn(join(path, entry.name)))
}
