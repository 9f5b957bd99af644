import { describe, expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { parseServerEnv } = await import('./env')

describe('parseServerEnv', () => {
  const defaults = {
    WORLD_DIR: '.world',
    PORTAL_PROXIES: 0,
    MARKET_REVIEWED_BLOCK: 0,
    MARKET_BARRED_MAKERS: new Set(),
    NODE_ENV: 'production',
  }

  it('needs nothing', () => expect(parseServerEnv({})).toEqual(defaults))

  it('empty values count as not given', () => {
    expect(
      parseServerEnv({
        INDEXER_URL: '',
        PORTAL_RPC_URLS: '',
        WALLETCONNECT_PROJECT_ID: '',
        PORTAL_PROXIES: '',
      }),
    ).toEqual(defaults)
  })

  it('closes the portal for maintenance, with the words that are given', () => {
    const words = 'Back at noon UTC. Stakes keep earning.'
    expect(parseServerEnv({ PORTAL_MAINTENANCE: words }).PORTAL_MAINTENANCE).toBe(words)
    expect(parseServerEnv({ PORTAL_MAINTENANCE: '' }).PORTAL_MAINTENANCE).toBeUndefined()
  })

  it('splits the list of endpoints', () => {
    const { PORTAL_RPC_URLS } = parseServerEnv({
      PORTAL_RPC_URLS: 'https://a.example, http://b.example:8545/x',
    })
    expect(PORTAL_RPC_URLS).toEqual(['https://a.example', 'http://b.example:8545/x'])
  })

  it.each([
    ['INDEXER_URL', 'localhost'],
    ['INDEXER_URL', 'ftp://a.example'],
    ['STAKING_BACKEND_URL', 'javascript:alert(1)'],
    ['PORTAL_RPC_URLS', 'https://a.example,,'],
    ['PORTAL_ENS_RPC_URLS', 'eth.example'],
    ['PORTAL_BRIDGE_URL', 'javascript:alert(1)'],
    ['WALLETCONNECT_PROJECT_ID', 'abc'],
    ['PORTAL_PROXIES', '-1'],
    ['PORTAL_PROXIES', 'one'],
    ['NODE_ENV', 'prod'],
  ])('error: a wrong %s is named in one sentence', (name, value) => {
    expect(() => parseServerEnv({ [name]: value })).toThrow(
      new RegExp(`^The environment has a wrong value: ${name} .*See \\.env\\.example\\.$`),
    )
  })
})
