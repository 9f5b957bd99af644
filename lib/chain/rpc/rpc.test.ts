import { describe, expect, it } from 'vitest'
import { type RpcAnswer, RpcAnswerError, type RpcRequest } from './json-rpc'
import { batched } from './rpc'

/** Answers every request with its own method and notes how they came. */
function recorder(answer: (request: RpcRequest) => RpcAnswer = ({ method }) => ({ result: method })) {
  const batches: number[] = []
  const rpc = batched(async (requests) => {
    batches.push(requests.length)
    return requests.map(answer)
  })
  return { rpc, batches }
}

describe('batched', () => {
  it('defect 9: joins the requests of one moment', async () => {
    const { rpc, batches } = recorder()
    const results = await Promise.all(['a', 'b', 'c'].map((method) => rpc.request({ method })))
    expect(results).toEqual(['a', 'b', 'c'])
    expect(batches).toEqual([3])
  })

  it('sends later requests in a batch of their own', async () => {
    const { rpc, batches } = recorder()
    await rpc.request({ method: 'a' })
    await rpc.request({ method: 'b' })
    expect(batches).toEqual([1, 1])
  })

  it('splits what is more than an endpoint takes', async () => {
    const { rpc, batches } = recorder()
    await Promise.all(Array.from({ length: 250 }, () => rpc.request({ method: 'a' })))
    expect(batches).toEqual([100, 100, 50])
  })

  it('fails only the request whose answer is an error', async () => {
    const { rpc } = recorder(({ method }) =>
      method === 'bad' ? { error: new RpcAnswerError({ code: 3, message: 'reverted' }) } : { result: method },
    )
    const [good, bad] = await Promise.allSettled([
      rpc.request({ method: 'good' }),
      rpc.request({ method: 'bad' }),
    ])
    expect(good).toMatchObject({ status: 'fulfilled', value: 'good' })
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 3 } })
  })
})
