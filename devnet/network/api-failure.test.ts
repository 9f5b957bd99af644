import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createPublicClient, http } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiFailure, toApiFailure } from './api-failure'

let silent: Server
let url = ''

beforeAll(async () => {
  silent = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address()
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => {
  silent.closeAllConnections()
  silent.close()
})

const failureOfChain = async (endpoint: string) => {
  const client = createPublicClient({ transport: http(endpoint, { timeout: 100, retryCount: 0 }) })
  const error: unknown = await client.getBlockNumber().catch((reason: unknown) => reason)
  const { status, code } = toApiFailure(error)
  return [status, code]
}

describe('what went wrong, as an answer', () => {
  it('a chain that nobody serves is 504', async () => {
    expect(await failureOfChain('http://127.0.0.1:1')).toEqual([504, 'chain-unreachable'])
  })

  it('a chain that takes too long is 408', async () => {
    expect(await failureOfChain(url)).toEqual([408, 'chain-timeout'])
  })

  it('a failure that says what it is stays as it is', () => {
    const failure = new ApiFailure(404, 'unknown-node', 'There is none.')
    expect(toApiFailure(failure)).toBe(failure)
  })

  it('anything else is 500 and tells nothing of its inside', () => {
    const { status, code, message } = toApiFailure(new Error('secret path'))
    expect([status, code]).toEqual([500, 'internal'])
    expect(message).not.toContain('secret')
  })
})
