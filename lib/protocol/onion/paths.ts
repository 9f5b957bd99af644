import type { Path, Random } from './onion-request'
import { netOf, sameSnode, type Snode } from './snode'

const GUARDS = 2
const HOPS = 3
/** A node or a path is left after so many failures in a row. */
const MOST_FAILURES = 3

export type PathsOptions = {
  /** Nodes to choose from. */
  pool: readonly Snode[]
  /** Ed25519 keys of the guards of last time, so that few nodes ever see where a person is. */
  guards?: readonly string[]
  random: Random
  /** False only in a local world, where all nodes share one net. */
  areNetsApart?: boolean
}

export type Paths = {
  /** A path that does not go through the node it leads to; undefined when too few nodes are left. */
  choose(destination?: Snode): Path | undefined
  succeeded(path: Path): void
  /** @param culprit - Ed25519 key of the node that is known to be the cause; it is left at once. */
  failed(path: Path, culprit?: string): void
  /** A node that does not answer as a destination. */
  nodeFailed(node: Snode): void
  /** Paths that are used at the moment; none before the first choice. */
  ready(): readonly Path[]
  /** Nodes that may still be used. */
  usable(): readonly Snode[]
  /** Ed25519 keys, to be kept for next time. */
  guards(): readonly string[]
  replacePool(pool: readonly Snode[]): void
}

/** Keeps a few paths ready and leaves those that fail. */
export function createPaths(options: PathsOptions): Paths {
  const { random, areNetsApart = true } = options
  let pool = options.pool
  let guards = pool.filter(({ ed25519PublicKey }) => options.guards?.includes(ed25519PublicKey))
  let paths: readonly Path[] = []
  const dropped = new Set<string>()
  const failures = new Map<string, number>()

  const usable = () => pool.filter(({ ed25519PublicKey }) => !dropped.has(ed25519PublicKey))
  const clashes = (one: Snode, other: Snode) =>
    sameSnode(one, other) || (areNetsApart && netOf(one) === netOf(other))

  function fill() {
    guards = guards.filter(({ ed25519PublicKey }) => !dropped.has(ed25519PublicKey))
    for (const node of shuffle(usable(), random)) {
      if (guards.length >= GUARDS) break
      if (!guards.some((guard) => clashes(guard, node))) guards = [...guards, node]
    }
    for (const guard of guards) if (!paths.some(([first]) => sameSnode(first, guard))) add(guard)
  }
  function add(guard: Snode, destination?: Snode): Path | undefined {
    const hops = [guard]
    for (const node of shuffle(usable(), random)) {
      if (hops.length === HOPS) break
      const isGuard = guards.some((other) => sameSnode(other, node))
      const isDestination = destination && sameSnode(destination, node)
      if (!isGuard && !isDestination && !hops.some((hop) => clashes(hop, node))) hops.push(node)
    }
    const [first, middle, exit] = hops
    if (!first || !middle || !exit) return undefined
    const path: Path = [first, middle, exit]
    if (!destination) paths = [...paths, path]
    return path
  }
  const drop = (key: string) => {
    dropped.add(key)
    paths = paths.filter((path) => !path.some(({ ed25519PublicKey }) => ed25519PublicKey === key))
  }
  const leave = (path: Path) => void (paths = paths.filter((other) => other !== path))
  const count = (key: string) => {
    const next = (failures.get(key) ?? 0) + 1
    failures.set(key, next)
    return next
  }

  return {
    choose(destination) {
      fill()
      const fits = paths.filter((path) => !destination || !path.some((node) => sameSnode(node, destination)))
      const [chosen] = shuffle(fits, random)
      if (chosen) return chosen
      const [guard] = shuffle(
        guards.filter((node) => !destination || !sameSnode(node, destination)),
        random,
      )
      return guard && add(guard, destination)
    },
    succeeded: (path) => path.forEach(({ ed25519PublicKey }) => failures.delete(ed25519PublicKey)),
    failed(path, culprit) {
      if (culprit !== undefined) return drop(culprit)
      // Nobody says which node it was: all are counted, and another path is taken next time.
      for (const { ed25519PublicKey } of path)
        if (count(ed25519PublicKey) >= MOST_FAILURES) drop(ed25519PublicKey)
      leave(path)
    },
    nodeFailed({ ed25519PublicKey }) {
      if (count(ed25519PublicKey) >= MOST_FAILURES) drop(ed25519PublicKey)
    },
    ready: () => paths,
    usable,
    guards: () => guards.map(({ ed25519PublicKey }) => ed25519PublicKey),
    replacePool(next) {
      pool = next
      dropped.clear()
      failures.clear()
      guards = guards.flatMap((guard) => next.filter((node) => sameSnode(node, guard)))
      paths = paths.filter((path) => path.every((hop) => next.some((node) => sameSnode(node, hop))))
    },
  }
}

/** In random order. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const bytes = random(items.length * 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return items
    .map((item, index) => ({ item, order: view.getUint32(index * 4) }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ item }) => item)
}
