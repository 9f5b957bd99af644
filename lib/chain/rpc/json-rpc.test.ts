import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ChainError } from '@/lib/errors/chain-error'
import { sendBatch } from './json-rpc'

type Answer = { status?: number; type?: string; body: string }

let server: Server | undefined

/** An endpoint that answers every request alike. */
async function endpoint(answer: Answer | ((body: string) => Answer)): Promise<string> {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => (body += piece))
    request.on('end', () => {
      const {
        status = 200,
        type = 'application/json',
        body: text,
      } = typeof answer === 'function' ? answer(body) : answer
      response.writeHead(status, { 'content-type': type }).end(text)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(async () => {
  const open = server
  server = undefined
  if (open) await new Promise((resolve) => open.close(resolve))
})

const head = { method: 'eth_blockNumber' }
const failureOf = (url: string) =>
  sendBatch(url, [head]).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('sendBatch', () => {
  it('sends one request alone and several as one batch', async () => {
    const bodies: string[] = []
    const url = await endpoint((body) => {
      bodies.push(body)
      const asked = [JSON.parse(body) as { id: number } | { id: number }[]].flat()
      return { body: JSON.stringify(asked.map(({ id }) => ({ jsonrpc: '2.0', id, result: id }))) }
    })
    await sendBatch(url, [head])
    expect(await sendBatch(url, [head, head])).toEqual([{ result: 0 }, { result: 1 }])
    expect(bodies.map((body) => Array.isArray(JSON.parse(body)))).toEqual([false, true])
  })

  it('puts answers back into the order of the requests', async () => {
    const url = await endpoint({
      body: JSON.stringify([
        { id: 1, result: 'b' },
        { id: 0, result: 'a' },
      ]),
    })
    expect(await sendBatch(url, [head, head])).toEqual([{ result: 'a' }, { result: 'b' }])
  })

  it('gives a revert as an answer with its data', async () => {
    const error = { code: 3, message: 'execution reverted', data: '0x8c10944b' }
    const url = await endpoint({ body: JSON.stringify({ id: 0, error }) })
    expect(await sendBatch(url, [head])).toMatchObject([{ error: { code: 3, data: '0x8c10944b' } }])
  })

  it.each([
    ['HTTP 429', { status: 429, body: '{}' }, 'rpc-rate-limited'],
    [
      'a rate limit under status 200',
      { body: '{"id":0,"error":{"code":-32005,"message":"slow down"}}' },
      'rpc-rate-limited',
    ],
    [
      'a rate limit for the whole batch',
      { body: '{"id":null,"error":{"code":429,"message":"slow down"}}' },
      'rpc-rate-limited',
    ],
    ['HTML under status 200', { type: 'text/html', body: '<html>Sign in</html>' }, 'rpc-unavailable'],
    ['an empty body', { body: '' }, 'rpc-unavailable'],
    ['JSON that is no answer', { body: '{"id":0}' }, 'rpc-unavailable'],
    ['an answer to something else', { body: '{"id":7,"result":"0x1"}' }, 'rpc-unavailable'],
    ['HTTP 502 with HTML', { status: 502, body: 'Bad gateway' }, 'rpc-unavailable'],
  ])('error: %s', async (_, answer, code) => {
    const failure = await failureOf(await endpoint(answer))
    expect(failure).toBeInstanceOf(ChainError)
    expect(failure).toMatchObject({ code })
  })

  it('error: a dead host', async () => {
    const url = await endpoint({ body: '' })
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    expect(await failureOf(url)).toMatchObject({ code: 'rpc-unavailable' })
  })
})
