import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDeployment } from './deployment'

const folder = new URL('../../deployments/', import.meta.url)
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

describe('shipped deployments', () => {
  it.each(readdirSync(folder))('%s is a deployment, named like its file, with several endpoints', (file) => {
    const deployment = parseDeployment(load(file))
    expect(`${deployment.name}.json`).toBe(file)
    expect(deployment.rpcUrls.length).toBeGreaterThan(1)
    expect(deployment.rpcUrls.every((url) => url.startsWith('https://'))).toBe(true)
  })
})

const names = {
  registry: `0x${'11'.repeat(20)}`,
  registrar: `0x${'22'.repeat(20)}`,
  labelMode: 'blake2b-base64',
  recordEncoding: 'hex',
}

const vault = { name: 'Vault', vault: `0x${'33'.repeat(20)}`, queue: 'requests' }
const market = {
  seaport: `0x${'33'.repeat(20)}`,
  conduitController: `0x${'44'.repeat(20)}`,
  conduit: `0x${'55'.repeat(20)}`,
  conduitKey: `0x${'66'.repeat(32)}`,
  feeWallet: `0x${'77'.repeat(20)}`,
}

describe('parseDeployment', () => {
  const good = load('arbitrum-one.json') as Record<string, unknown>
  const contracts = good['contracts'] as Record<string, unknown>

  it('gives addresses their checksum', () => {
    const lower = { ...contracts, sesh: String(contracts['sesh']).toLowerCase() }
    expect(parseDeployment({ ...good, contracts: lower }).contracts.sesh).toBe(contracts['sesh'])
  })

  it('a chain may have names or none', () => {
    expect(parseDeployment({ ...good, names }).names).toEqual(names)
    expect(parseDeployment(good).names).toBeUndefined()
  })

  it('a chain may have several who stake for others, or none', () => {
    const liquid = [vault, { ...vault, name: 'Another', queue: 'none', fromBlock: 7 }]
    const micro = [{ name: 'Pools', factory: `0x${'44'.repeat(20)}` }]
    expect(parseDeployment({ ...good, liquid, micro })).toMatchObject({ liquid, micro })
    expect(parseDeployment(good).liquid).toBeUndefined()
  })

  it('a market takes 2 % and no price below one SESH, unless it says otherwise', () => {
    const parsed = parseDeployment({ ...good, names, market }).market
    expect(parsed).toMatchObject({ feeBasisPoints: 200, minimumPrice: '1000000000' })
    const other = { feeBasisPoints: 0, minimumPrice: '5' }
    expect(parseDeployment({ ...good, names, market: { ...market, ...other } }).market).toMatchObject(other)
  })

  it.each([
    ['a vault that is none', { liquid: [{ ...vault, vault: '0x12' }] }, 'liquid.0.vault'],
    ['a queue that nobody knows', { liquid: [vault, { ...vault, queue: 'lottery' }] }, 'liquid.1.queue'],
    ['pools without a name', { micro: [{ name: '', factory: names.registry }] }, 'micro.0.name'],
    ['a market without names', { market }, 'market'],
    [
      'a market that takes more than 5 %',
      { names, market: { ...market, feeBasisPoints: 501 } },
      'market.feeBasisPoints',
    ],
    [
      'a conduit key that is too short',
      { names, market: { ...market, conduitKey: '0x66' } },
      'market.conduitKey',
    ],
    ['a least price of nothing', { names, market: { ...market, minimumPrice: '0' } }, 'market.minimumPrice'],
    [
      'a way to keep labels that nobody knows',
      { names: { ...names, labelMode: 'sha256' } },
      'names.labelMode',
    ],
    ['a registrar that is none', { names: { ...names, registrar: '0x12' } }, 'names.registrar'],
    ['a missing contract', { contracts: { ...contracts, pool: undefined } }, 'contracts.pool'],
    ['an address that is none', { contracts: { ...contracts, pool: '0x12' } }, 'contracts.pool'],
    ['no endpoint', { rpcUrls: [] }, 'rpcUrls'],
    ['an endpoint that is no URL', { rpcUrls: ['localhost'] }, 'rpcUrls.0'],
    ['a chain id of zero', { chainId: 0 }, 'chainId'],
    [
      'a timer that is not whole',
      { network: { ...(good['network'] as object), unlockSeconds: 1.5 } },
      'network.unlockSeconds',
    ],
  ])('error: %s is named', (_, change, path) => {
    expect(() => parseDeployment({ ...good, ...change })).toThrow(`${path} `)
  })
})
