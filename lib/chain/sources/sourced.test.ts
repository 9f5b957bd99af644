import { describe, expect, it } from 'vitest'
import { ApiError } from '@/lib/errors/api-error'
import { ChainError } from '@/lib/errors/chain-error'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import { indexOrChain } from './sourced'

const at = (timestamp: number) => ({ block: blockHeight(10), timestamp: unixSeconds(timestamp) })
const index = (timestamp: number) => async () => ({ ...at(timestamp), data: 'index' })
const chain = async () => ({ ...at(1_000), data: 'chain' })
const readHead = async () => at(1_000)
const fails = (error: Error) => async (): Promise<never> => {
  throw error
}

describe('indexOrChain', () => {
  it('uses a level index', async () => {
    const result = await indexOrChain({ fromIndex: index(995), fromChain: chain, readHead })
    expect(result).toMatchObject({ data: 'index', source: 'index', problem: null, staleSince: null })
  })

  it.each(['unreachable', 'timeout', 'bad-response', 'http'] as const)(
    'reads the chain when the index is %s, and says why',
    async (code) => {
      const result = await indexOrChain({
        fromIndex: fails(new ApiError({ code })),
        fromChain: chain,
        readHead,
      })
      expect(result).toMatchObject({ data: 'chain', source: 'chain', problem: { code }, staleSince: null })
    },
  )

  it('reads the chain when the index is behind, and says since when', async () => {
    const result = await indexOrChain({ fromIndex: index(700), fromChain: chain, readHead })
    expect(result).toMatchObject({ source: 'chain', problem: { code: 'behind' }, staleSince: 700n })
  })

  it('a lag within the limit is level', async () => {
    const result = await indexOrChain({ fromIndex: index(820), fromChain: chain, readHead })
    expect(result.source).toBe('index')
  })

  it('keeps a lagging index when the chain cannot be read, and says that it lags', async () => {
    const fromChain = fails(new ChainError({ code: 'rpc-unavailable' }))
    const result = await indexOrChain({ fromIndex: index(700), fromChain, readHead })
    expect(result).toMatchObject({
      data: 'index',
      source: 'index',
      problem: { code: 'behind' },
      staleSince: 700n,
    })
  })

  it('uses the index when the head of the chain cannot be read', async () => {
    const noHead = fails(new ChainError({ code: 'rpc-unavailable' }))
    const result = await indexOrChain({ fromIndex: index(100), fromChain: chain, readHead: noHead })
    expect(result).toMatchObject({ source: 'index', problem: null })
  })

  it('asks the chain for what the index does not know yet, without calling that a problem', async () => {
    const fromIndex = fails(new ApiError({ code: 'not-found' }))
    const result = await indexOrChain({ fromIndex, fromChain: chain, readHead })
    expect(result).toMatchObject({ source: 'chain', problem: null })
  })

  it('error: both fail', async () => {
    const fromIndex = fails(new ApiError({ code: 'unreachable' }))
    const fromChain = fails(new ChainError({ code: 'rpc-unavailable' }))
    await expect(indexOrChain({ fromIndex, fromChain, readHead })).rejects.toMatchObject({
      code: 'rpc-unavailable',
    })
  })
})
