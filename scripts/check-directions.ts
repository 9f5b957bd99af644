/** `npm run check:directions`: imports go one way only (rules in .dependency-cruiser.cjs). */
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const folders = [
  'app',
  'components',
  'lib',
  'contracts-abi',
  'devnet',
  'indexer',
  'scripts',
  'e2e',
  'proxy.ts',
]
const result = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...folders.filter((path) => existsSync(path)),
  ],
  { stdio: 'inherit' },
)
process.exitCode = result.status ?? 1
