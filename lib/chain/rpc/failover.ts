import type { RpcAnswer, RpcAnswerError, RpcRequest } from './json-rpc'

/** How long an endpoint that failed is asked last. */
const COOL_DOWN_MILLISECONDS = 30_000

/** Codes of answers that every endpoint would give: reverted (3), bad input, refused transaction. */
const FINAL_CODES: readonly number[] = [3, -32000, -32003, -32600, -32602]

export type FailoverOptions = {
  urls: readonly string[]
  /** Sends a batch to one endpoint; throws when the endpoint itself fails. */
  send: (url: string, requests: readonly RpcRequest[]) => Promise<RpcAnswer[]>
  /** Milliseconds of a steady clock. */
  now: () => number
}

/**
 * Several endpoints as one: asked in their order until one answers. One that failed is asked last for a while, so that a
 * dead first endpoint does not slow every read down.
 * @returns answers in the order of the requests; throws what the last endpoint failed with when all fail.
 */
export function failover({ urls, send, now }: FailoverOptions) {
  const sickUntil = new Map<string, number>()
  const isSick = (url: string) => Number((sickUntil.get(url) ?? -1) > now())
  const inOrder = () => urls.toSorted((a, b) => isSick(a) - isSick(b))
  return async (requests: readonly RpcRequest[]): Promise<RpcAnswer[]> => {
    let failure: unknown
    for (const url of inOrder()) {
      try {
        const answers = await send(url, requests)
        const broken = answers.find(isEndpointsFault)
        if (!broken) return answers
        failure = broken.error
      } catch (error) {
        failure = error
      }
      sickUntil.set(url, now() + COOL_DOWN_MILLISECONDS)
    }
    throw failure
  }
}

/** An error that another endpoint may not have, like an internal one. */
const isEndpointsFault = (answer: RpcAnswer): answer is { error: RpcAnswerError } =>
  'error' in answer && !FINAL_CODES.includes(answer.error.code) && !isRevert(answer.error)

/** Some nodes report a revert under a code of their own. */
const isRevert = ({ message }: RpcAnswerError) => /revert/i.test(message)
