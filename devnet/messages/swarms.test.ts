import { describe, expect, it } from 'vitest'
import { arrangeSwarms, membersBySwarm, splitSwarm, type Swarms } from './swarms'

const nodes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `node ${String(from + index).padStart(3, '0')}`)

const sizes = (swarms: Swarms) => [...membersBySwarm(swarms).values()].map(({ length }) => length).sort()

describe('nodes of a new network', () => {
  it.each([
    [1, [1]],
    [6, [6]],
    [11, [11]],
    [12, [6, 6]],
    [20, [6, 7, 7]],
  ])('%i stand in swarms of %j', (count, expected) =>
    expect(sizes(arrangeSwarms(new Map(), nodes(count)))).toEqual(expected),
  )

  it('are arranged the same way each time, in whatever order they come', () => {
    const once = arrangeSwarms(new Map(), nodes(30))
    const again = arrangeSwarms(new Map(), nodes(30).reverse())
    expect([...again].sort()).toEqual([...once].sort())
  })
})

describe('a network that changes', () => {
  const twenty = arrangeSwarms(new Map(), nodes(20))

  it('keeps everybody else where they are when one comes or goes', () => {
    const more = arrangeSwarms(twenty, nodes(21))
    const fewer = arrangeSwarms(twenty, nodes(19))
    for (const [node, id] of twenty) {
      expect(more.get(node)).toBe(id)
      if (node !== 'node 019') expect(fewer.get(node)).toBe(id)
    }
    expect(sizes(more)).toEqual([7, 7, 7])
  })

  it('splits swarms of more than ten, and dissolves those of fewer than three', () => {
    const grown = arrangeSwarms(twenty, nodes(40))
    expect(Math.max(...sizes(grown))).toBeLessThanOrEqual(10)
    expect(grown.size).toBe(40)
    const [smallest = []] = [...membersBySwarm(twenty).values()]
    const left = nodes(20).filter((node) => !smallest.slice(0, -2).includes(node))
    expect(Math.min(...sizes(arrangeSwarms(twenty, left)))).toBeGreaterThanOrEqual(3)
  })

  it('a split moves every second member half way to the next swarm', () => {
    const [id = 0n] = [...membersBySwarm(twenty).keys()]
    const after = splitSwarm(twenty, id)
    const added = [...membersBySwarm(after).keys()].filter((other) => ![...twenty.values()].includes(other))
    expect(added).toHaveLength(1)
    const [before, stayed, moved] = [twenty, after, after].map((swarms, index) =>
      membersBySwarm(swarms).get(index === 2 ? (added[0] ?? 0n) : id),
    )
    expect(stayed).toEqual(before?.filter((_, index) => index % 2 === 0))
    expect(moved).toEqual(before?.filter((_, index) => index % 2 === 1))
  })
})
