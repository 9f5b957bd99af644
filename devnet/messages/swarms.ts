/** Which swarm a node belongs to, by its Ed25519 key. */
export type Swarms = ReadonlyMap<string, bigint>

const RING = 2n ** 64n
/** Members that a swarm has at first. */
const USUAL = 6
const FEWEST = 3
const MOST = 10

/**
 * Puts nodes into swarms: those that are in one stay, new ones go to the smallest, a swarm that has become too small is
 * dissolved, and one that has become too large is split. The same input always gives the same result.
 */
export function arrangeSwarms(previous: Swarms, nodes: readonly string[]): Swarms {
  const swarms = new Map([...previous].filter(([node]) => nodes.includes(node)))
  const arrivals = nodes.filter((node) => !swarms.has(node)).sort()
  if (swarms.size === 0) return found(arrivals)
  for (const node of arrivals) swarms.set(node, smallest(swarms))
  for (let small = tooSmall(swarms); small !== undefined; small = tooSmall(swarms)) dissolve(swarms, small)
  for (let large = tooLarge(swarms); large !== undefined; large = tooLarge(swarms))
    for (const [node, id] of splitSwarm(swarms, large)) swarms.set(node, id)
  return swarms
}

/** The members of each swarm, in the order of their keys. */
export function membersBySwarm(swarms: Swarms): Map<bigint, string[]> {
  const members = new Map<bigint, string[]>()
  for (const [node, id] of [...swarms].sort(([one], [other]) => (one < other ? -1 : 1)))
    members.set(id, [...(members.get(id) ?? []), node])
  return members
}

/** Every second member moves to a new swarm half way to the next one. */
export function splitSwarm(swarms: Swarms, id: bigint): Swarms {
  const ids = [...membersBySwarm(swarms).keys()].sort((one, other) => (one < other ? -1 : 1))
  const next = ids.find((other) => other > id) ?? (ids[0] ?? 0n) + RING
  const half = BigInt.asUintN(64, id + (next - id) / 2n)
  const moving = (membersBySwarm(swarms).get(id) ?? []).filter((_, index) => index % 2 === 1)
  return new Map([...swarms].map(([node, own]) => [node, moving.includes(node) ? half : own]))
}

/** The first swarms of a network, evenly spread over the ring. */
function found(nodes: readonly string[]): Swarms {
  const count = Math.max(1, Math.floor(nodes.length / USUAL))
  const step = RING / BigInt(count)
  return new Map(nodes.map((node, index) => [node, step / 2n + step * BigInt(index % count)]))
}

const bySize = (swarms: Swarms) =>
  [...membersBySwarm(swarms)].sort(
    ([oneId, one], [otherId, other]) => one.length - other.length || (oneId < otherId ? -1 : 1),
  )

const smallest = (swarms: Swarms): bigint => bySize(swarms)[0]?.[0] ?? 0n

function tooSmall(swarms: Swarms): bigint | undefined {
  const [least, ...others] = bySize(swarms)
  return least && others.length > 0 && least[1].length < FEWEST ? least[0] : undefined
}

const tooLarge = (swarms: Swarms): bigint | undefined => {
  const largest = bySize(swarms).at(-1)
  return largest && largest[1].length > MOST ? largest[0] : undefined
}

function dissolve(swarms: Map<string, bigint>, id: bigint): void {
  const homeless = [...swarms].filter(([, own]) => own === id).map(([node]) => node)
  for (const node of homeless) swarms.delete(node)
  for (const node of homeless.sort()) swarms.set(node, smallest(swarms))
}
