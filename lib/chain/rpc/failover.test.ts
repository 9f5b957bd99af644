import { describe, expect, it } from 'vitest'
import { ChainError } from '@/lib/errors/chain-error'
import { failover } from './failover'
import { type RpcAnswer, RpcAnswerError } from './json-rpc'

const request = [{ method: 'eth_blockNumber' }]
const good: RpcAnswer[] = [{ result: '0x1' }]
const answerError = (code: number, message = 'no') => [{ error: new RpcAnswerError({ code, message }) }]

/** Endpoints by name, each with what it does, and the order in which they were asked. */
function endpoints(behaviour: Record<string, () => RpcAnswer[]>) {
  const asked: string[] = []
  const clock = { now: 0 }
  const ask = failover({
    urls: Object.keys(behaviour),
    send: async (url) => {
      asked.push(url)
      return behaviour[url]?.() ?? good
    },
    now: () => clock.now,
  })
  return { ask: () => ask(request), asked, clock }
}

const dead = () => {
  throw new ChainError({ code: 'rpc-unavailable' })
}

describe('failover', () => {
  it('asks only the first endpoint while it answers', async () => {
    const { ask, asked } = endpoints({ first: () => good, second: () => good })
    await ask()
    await ask()
    expect(asked).toEqual(['first', 'first'])
  })

  it('goes on to the next endpoint and leaves the dead one alone for a while', async () => {
    const { ask, asked, clock } = endpoints({ first: dead, second: () => good })
    expect(await ask()).toEqual(good)
    await ask()
    expect(asked).toEqual(['first', 'second', 'second'])
    clock.now = 30_001
    await ask()
    expect(asked.slice(3)).toEqual(['first', 'second'])
  })

  it('asks another endpoint after an internal error', async () => {
    const { ask, asked } = endpoints({ first: () => answerError(-32603), second: () => good })
    expect(await ask()).toEqual(good)
    expect(asked).toEqual(['first', 'second'])
  })

  it.each([
    ['a revert', 3],
    ['a refused transaction', -32003],
    ['bad parameters', -32602],
  ])('passes %s on at once', async (_, code) => {
    const { ask, asked } = endpoints({ first: () => answerError(code), second: () => good })
    expect(await ask()).toMatchObject([{ error: { code } }])
    expect(asked).toEqual(['first'])
  })

  it('passes a revert on that a node reports under its own code', async () => {
    const { ask } = endpoints({
      first: () => answerError(-32015, 'VM execution reverted'),
      second: () => good,
    })
    expect(await ask()).toMatchObject([{ error: { code: -32015 } }])
  })

  it('error: all endpoints fail', async () => {
    const { ask, asked } = endpoints({ first: dead, second: dead })
    await expect(ask()).rejects.toMatchObject({ code: 'rpc-unavailable' })
    expect(asked).toEqual(['first', 'second'])
  })
})
