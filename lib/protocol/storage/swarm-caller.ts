import type { StorageRequest } from '../onion/onion-request'
import { shuffle } from '../onion/paths'
import { sameSnode, type Snode } from '../onion/snode'
import { SwarmError, swarmErrorOf } from '../swarm-error'
import { readBatch, timeOf } from './replies'
import { batchRequest, infoRequest, sequenceRequest } from './requests'
import { type SwarmCallerOptions, type SwarmMembers, swarmMembers } from './swarm-members'

const ATTEMPTS = 3

export type Call<Value> = {
  /** Id whose swarm is asked. */
  pubkey: string
  mode: 'batch' | 'sequence'
  /** Built anew for each attempt, so that times and signatures are fresh. */
  build: (node: Snode) => readonly StorageRequest[]
  /** Takes the answers, in order. What it throws counts like a refusal of the node: another is asked where that may help. */
  read: (bodies: readonly unknown[], node: Snode) => Value
}

/** @throws {SwarmError} of the last attempt; whatever the transport throws. */
export type SwarmCall = <Value>(of: Call<Value>) => Promise<Value>

/** Asks the swarm of an account: another member, path or clock when one fails, three times in all. */
export function swarmCaller(options: SwarmCallerOptions): SwarmCall {
  const asking = { ...options, members: swarmMembers(options) }
  return async (of) => {
    let tried: readonly Snode[] = []
    for (let left = ATTEMPTS; ; left -= 1) {
      try {
        return await attempt(asking, of, tried)
      } catch (error) {
        const cause = error instanceof AttemptError ? error.cause : error
        const mayRetry = cause instanceof SwarmError && cause.retryable && left > 1
        if (!mayRetry) throw cause
        if (error instanceof AttemptError) tried = [...tried, error.node]
      }
    }
  }
}

type Asking = SwarmCallerOptions & { members: SwarmMembers }

async function attempt<Value>(asking: Asking, of: Call<Value>, tried: readonly Snode[]): Promise<Value> {
  const members = await asking.members.of(of.pubkey)
  const fresh = members.filter((member) => !tried.some((other) => sameSnode(other, member)))
  const [node] = shuffle(fresh.length > 0 ? fresh : members, asking.random)
  if (!node) throw new SwarmError('no-swarm')
  const requests = of.build(node)
  try {
    return believe(asking, of, node, await answersOf(asking, { ...of, node, requests }))
  } catch (error) {
    throw new AttemptError(node, error)
  }
}

type Asked = { pubkey: string; mode: 'batch' | 'sequence'; node: Snode; requests: readonly StorageRequest[] }

/** What one node answers to each of the requests. */
async function answersOf(asking: Asking, { mode, requests, ...at }: Asked): Promise<readonly unknown[]> {
  const { status, body } = await asking.onion.toNode(
    at.node,
    mode === 'batch' ? batchRequest(requests) : sequenceRequest(requests),
  )
  await refuse(asking, { ...at, status, body })
  asking.clock.sample(timeOf(body))
  const results = readBatch(body)
  for (const result of results) await refuse(asking, { ...at, status: result.code, body: result.body })
  if (results.length !== requests.length) throw new SwarmError('lying-node')
  return results.map((result) => result.body)
}

/** Who answers what cannot be true is left. */
function believe<Value>(
  { members }: Asking,
  { pubkey, read }: Call<Value>,
  node: Snode,
  bodies: readonly unknown[],
): Value {
  try {
    return read(bodies, node)
  } catch (error) {
    if (error instanceof SwarmError && error.code === 'lying-node') members.leave(pubkey, node)
    throw error
  }
}

type Answer = { pubkey: string; node: Snode; status: number; body: unknown }

/** @throws {SwarmError} when the status is one of a refusal; what it tells is remembered before the next attempt. */
async function refuse(asking: Asking, { status, ...at }: Answer) {
  const { body } = at
  const error = swarmErrorOf(status, typeof body === 'string' ? body.slice(0, 100) : undefined)
  if (!error) return
  if (error.retryable) await learn(asking, error, at)
  throw error
}

async function learn(
  { members, onion, clock }: Asking,
  error: SwarmError,
  { pubkey, node, body }: Omit<Answer, 'status'>,
) {
  if (error.code === 'clock-wrong') clock.sample(timeOf((await onion.toNode(node, infoRequest)).body))
  else if (error.code === 'wrong-swarm') members.moved(pubkey, node, body)
  else members.leave(pubkey, node)
}

/** Remembers which member an attempt failed at. */
class AttemptError extends Error {
  readonly node: Snode

  constructor(node: Snode, cause: unknown) {
    super('An attempt failed', { cause })
    this.node = node
  }
}
