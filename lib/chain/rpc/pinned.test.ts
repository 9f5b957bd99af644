import { describe, expect, it } from 'vitest'
import { pinned } from './pinned'
import type { RpcRequest } from './json-rpc'

const asked = async (request: RpcRequest) => {
  const seen: RpcRequest[] = []
  await pinned({ request: async (passed) => void seen.push(passed) }, 255n).request(request)
  return seen[0]
}

describe('pinned', () => {
  it.each([
    ['a call', 'eth_call', [{ to: '0x1', data: '0x2' }, 'latest'], [{ to: '0x1', data: '0x2' }, '0xff']],
    ['the newest block', 'eth_getBlockByNumber', ['latest', false], ['0xff', false]],
    ['a block that is named already', 'eth_getBlockByNumber', ['0x1', false], ['0x1', false]],
  ])('%s is asked at the block', async (_, method, params, expected) => {
    expect(await asked({ method, params })).toEqual({ method, params: expected })
  })

  it('leaves a request without parameters as it is', async () => {
    expect(await asked({ method: 'eth_chainId' })).toEqual({ method: 'eth_chainId', params: undefined })
  })
})
