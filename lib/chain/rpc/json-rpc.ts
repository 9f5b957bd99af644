import { ChainError } from '@/lib/errors/chain-error'

export type RpcRequest = { method: string; params?: unknown }

/** The error of one JSON-RPC answer, in the form that wallets and viem understand: `code`, `message`, `data`. */
export class RpcAnswerError extends Error {
  override name = 'RpcAnswerError'
  readonly code: number
  /** Revert data, hex, where the method gives it. */
  readonly data: unknown

  constructor({ code, message, data }: { code: number; message: string; data?: unknown }) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** Answer to one request of a batch. */
export type RpcAnswer = { result: unknown } | { error: RpcAnswerError }

const TIMEOUT_MILLISECONDS = 8_000

/** Codes by which endpoints say "too many requests" inside a successful answer. */
const RATE_LIMIT_CODES: readonly unknown[] = [-32005, -32029, 429]

/**
 * Sends requests to one endpoint as one batch and reads the body before it trusts the answer: HTML, an empty body, a
 * missing answer and "rate limited" under status 200 are failures of the endpoint. A revert is an answer.
 * @returns the answers in the order of the requests.
 * @throws {ChainError} `rpc-rate-limited`, `rpc-unavailable`.
 */
export async function sendBatch(url: string, requests: readonly RpcRequest[]): Promise<RpcAnswer[]> {
  const calls = requests.map(({ method, params }, id) => ({
    jsonrpc: '2.0',
    id,
    method,
    params: params ?? [],
  }))
  const response = await post(url, JSON.stringify(calls.length === 1 ? calls[0] : calls))
  if (response.status === 429) throw new ChainError({ code: 'rpc-rate-limited' })
  const answers = [parseJson(response.text)].flat()
  if (answers.some(isRateLimited)) throw new ChainError({ code: 'rpc-rate-limited' })
  return requests.map((_, id) => {
    const answer = answers.find((candidate) => isObject(candidate) && candidate['id'] === id)
    const read = isObject(answer) ? readAnswer(answer) : undefined
    if (read) return read
    throw new ChainError({ code: 'rpc-unavailable', details: `HTTP ${response.status}: no JSON-RPC answer` })
  })
}

async function post(url: string, body: string): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    return { status: response.status, text: await response.text() }
  } catch (cause) {
    throw new ChainError({ code: 'rpc-unavailable', cause })
  }
}

function readAnswer(answer: Record<string, unknown>): RpcAnswer | undefined {
  const { error } = answer
  if (isObject(error) && typeof error['code'] === 'number') {
    const { code, message, data } = error
    return { error: new RpcAnswerError({ code, message: String(message), data }) }
  }
  return 'result' in answer ? { result: answer['result'] } : undefined
}

/** Undefined for text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRateLimited = (answer: unknown) =>
  isObject(answer) && isObject(answer['error']) && RATE_LIMIT_CODES.includes(answer['error']['code'])
