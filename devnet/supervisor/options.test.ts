import { describe, expect, it } from 'vitest'
import { normaliseAddresses, readStartOptions } from './options'
import { portsFromEnvironment } from './ports'

const contracts = {
  sesh: '0x10Ea9E5303670331Bdddfa66A4cEA47dae4fcF3b',
  rewards: '0xC2B9fC251aC068763EbDfdecc792E3352E351c00',
  pool: '0x11f040E89dFAbBA9070FFE6145E914AC68DbFea0',
  factory: '0x8129bE2D5eF7ACd39483C19F28DE86b7EF19DBCA',
}
const RPC = 'http://127.0.0.1:9999'

describe('the command line of npm start', () => {
  it('starts the local world by default', () =>
    expect(readStartOptions([])).toEqual({ reset: false, web: true, nodes: 24, foreign: undefined }))

  it.each([
    [['--rpc', RPC], 'needs all three'],
    [['--rpc', 'nonsense', '--addresses', 'x', '--funder', 'y'], 'no URL'],
    [['--rpc', RPC, '--addresses', 'x', '--funder', '0x12'], '64 hex digits'],
    [
      ['--rpc', RPC, '--addresses', 'missing.json', '--funder', `0x${'1'.repeat(64)}`],
      'cannot be read as JSON',
    ],
    [['--rpc', RPC, '--addresses', 'x', '--funder', `0x${'1'.repeat(64)}`, '--nodes', '0'], 'from 1 to 200'],
    [['--nodes', '3'], 'from 24 to 200'],
  ])('error: %j is refused in one sentence', (args, sentence) =>
    expect(() => readStartOptions(args)).toThrow(sentence),
  )
})

describe('addresses files', () => {
  it('a minimal file becomes a deployment at the given chain', () => {
    const deployment = normaliseAddresses({ chainId: 1337, ...contracts }, RPC)
    expect(deployment).toMatchObject({ chainId: 1337, rpcUrls: [RPC], contracts })
  })

  it('the usual other names are understood', () => {
    const named = {
      chainId: 1,
      token: contracts.sesh.toLowerCase(),
      ServiceNodeRewards: contracts.rewards,
      RewardRatePool: contracts.pool,
      serviceNodeContributionFactory: contracts.factory,
    }
    expect(normaliseAddresses(named, RPC).contracts).toEqual(contracts)
  })

  it('error: says which contract is missing', () =>
    expect(() => normaliseAddresses({ chainId: 1, sesh: contracts.sesh }, RPC)).toThrow('names no rewards'))

  it('error: a value that is no address', () =>
    expect(() => normaliseAddresses({ chainId: 1, ...contracts, pool: '0x12' }, RPC)).toThrow('no address'))
})

describe('ports', () => {
  it('come from the environment', () =>
    expect(portsFromEnvironment({ WEB_PORT: '4000' })).toEqual({
      chain: 8545,
      network: 8650,
      messages: 8652,
      indexer: 8651,
      web: 4000,
    }))

  it.each(['abc', '0', '70000', '1.5'])('error: %s is no port', (text) =>
    expect(() => portsFromEnvironment({ WEB_PORT: text })).toThrow(`WEB_PORT is "${text}"`),
  )
})
