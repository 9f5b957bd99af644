import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { requireFreePorts } from './ports'
import { answers } from './ready'
import { beginWorld } from './world'

const CHAIN_QUESTION = { jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })

const dir = mkdtempSync(join(tmpdir(), 'world-'))
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('a world that is stopped while it starts leaves nothing running', { timeout: 120_000 }, async () => {
  const ports = { chain: await freePort(), network: await freePort(), messages: 1, indexer: 1, web: 1 }
  let isChainUp: () => void = () => {}
  const chainUp = new Promise<void>((resolve) => {
    isChainUp = resolve
  })
  const { ready, stop } = beginWorld({
    ...{ ports, dir, fresh: true, seed: 'market', web: 'none', indexer: false },
    ...{ messages: false, blockTime: 0 },
    onLine: (_name, line) => line.includes('deploying') && isChainUp(),
  })
  const failed = expect(ready).rejects.toThrow()
  await chainUp
  expect(await answers(`http://127.0.0.1:${ports.chain}`, CHAIN_QUESTION)).toBe(true)
  await stop()
  await failed
  await expect(requireFreePorts(ports, ['chain', 'network'])).resolves.toBeUndefined()
})
