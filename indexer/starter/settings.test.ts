import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readIndexerSettings } from '../config/settings'
import { readStarterSettings } from './settings'

const address = (digit: number) => `0x${String(digit).repeat(40)}`
const deployment = {
  name: 'local',
  label: 'Local world',
  chainId: 31_337,
  rpcUrls: ['http://127.0.0.1:8545'],
  startBlock: 0,
  testnet: true,
  network: {
    unlockSeconds: 1,
    exitGraceSeconds: 1,
    deregistrationLockSeconds: 1,
    blockSeconds: 1,
    rewardDelaySeconds: 1,
  },
  contracts: { sesh: address(1), rewards: address(2), pool: address(3), factory: address(4) },
}

let folder: string
let file: string
let distant: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-settings-'))
  file = join(folder, 'deployment.json')
  distant = join(folder, 'distant.json')
  writeFileSync(file, JSON.stringify(deployment))
  writeFileSync(distant, JSON.stringify({ ...deployment, chainId: 42_161, name: 'arbitrum-one' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the starter has defaults for everything but the deployment', () => {
  const settings = readStarterSettings({ WORLD_DIR: folder, DATABASE_URL: '' }, [])
  expect(settings).toMatchObject({
    deploymentFile: file,
    port: 8_651,
    directory: join(folder, 'indexer'),
    databaseUrl: undefined,
    fresh: false,
    development: true,
  })
})

it('the environment overrides them', () => {
  const settings = readStarterSettings(
    {
      PONDER_DEPLOYMENT_FILE: distant,
      PONDER_RPC_URLS: 'https://one.example, https://two.example',
      INDEXER_PORT: '9000',
      INDEXER_DATA_DIR: '/data/index',
      DATABASE_URL: 'postgres://somewhere/db',
    },
    ['--fresh'],
  )
  expect(settings).toMatchObject({
    rpcUrls: ['https://one.example', 'https://two.example'],
    port: 9_000,
    directory: '/data/index',
    databaseUrl: 'postgres://somewhere/db',
    fresh: true,
    development: false,
  })
})

it.each([{ INDEXER_PORT: '0' }, { INDEXER_PORT: 'http' }, { DATABASE_SCHEMA: 'x; drop schema y' }])(
  'error: %o',
  (wrong) => {
    expect(() => readStarterSettings({ WORLD_DIR: folder, ...wrong }, [])).toThrow(Object.keys(wrong)[0])
  },
)

it('ponder asks a local node through many entries, and a public one through those that are named', () => {
  const local = readIndexerSettings({ PONDER_DEPLOYMENT_FILE: file, INDEXER_DATA_DIR: folder })
  expect(new Set(local.rpcUrls)).toEqual(new Set(['http://127.0.0.1:8545/']))
  expect(local.rpcUrls).toHaveLength(25)
  const urls = 'https://one.example/key,https://two.example'
  const far = readIndexerSettings({
    PONDER_DEPLOYMENT_FILE: distant,
    INDEXER_DATA_DIR: folder,
    PONDER_RPC_URLS: urls,
  })
  expect(far.rpcUrls).toEqual(['https://one.example/key', 'https://two.example/'])
  expect(far.database).toEqual({ kind: 'pglite', directory: join(folder, 'pglite') })
})
