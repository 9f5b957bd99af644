import { describe, expect, it } from 'vitest'
import { simulatedNodes } from '../storage/simulated-network'
import { intersectNodeLists, judgeNodeList, readNodeList } from './node-list'
import { createPaths } from './paths'
import { netOf, type Snode } from './snode'

const { nodes } = simulatedNodes(12)
const entryOf = (node: Snode) => ({
  public_ip: node.ip,
  storage_port: node.port,
  pubkey_ed25519: node.ed25519PublicKey,
  pubkey_x25519: node.x25519PublicKey,
})
const keysOf = (list: readonly Snode[]) => list.map(({ ed25519PublicKey }) => ed25519PublicKey)

describe('a list of nodes', () => {
  const [first, second] = nodes.map(entryOf)

  it.each([
    ['no address', { ...first, public_ip: '' }],
    ['an address of nowhere', { ...first, public_ip: '0.0.0.0' }],
    ['a name for an address', { ...first, public_ip: 'node.example' }],
    ['the encryption key of another node', { ...first, pubkey_x25519: second?.pubkey_x25519 }],
    ['a key that is none', { ...first, pubkey_ed25519: 'ff'.repeat(32) }],
    ['no port', { ...first, storage_port: 0 }],
    ['another shape', 'node'],
  ])('loses entries with %s', (_, entry) => expect(readNodeList([entry])).toEqual([]))

  it('names each node once', () => expect(readNodeList([first, first, second])).toEqual(nodes.slice(0, 2)))

  it('is refused when it is short, or when most nodes are strangers', () => {
    expect(judgeNodeList(nodes, { minimum: 13, snapshot: [] })).toEqual({ refused: 'too-few' })
    const snapshot = [...keysOf(nodes.slice(0, 2)), 'aa', 'bb', 'cc']
    expect(judgeNodeList(nodes, { minimum: 5, snapshot })).toEqual({ refused: 'strangers' })
    expect(judgeNodeList(nodes, { minimum: 5, snapshot: snapshot.slice(0, 4) })).toEqual({ accepted: nodes })
  })

  it('of three nodes: what all of them say', () => {
    const moved = nodes.map((node, index) => (index === 0 ? { ...node, port: 1 } : node))
    expect(intersectNodeLists([nodes, moved, nodes.slice(0, 8)])).toEqual(nodes.slice(1, 8))
    expect(intersectNodeLists([])).toEqual([])
  })
})

describe('paths', () => {
  let state = 1
  const random = (length: number) =>
    Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255)

  it('never go through the node they lead to, nor twice through a net', () => {
    const paths = createPaths({ pool: nodes, random })
    for (const destination of nodes) {
      const path = paths.choose(destination) ?? []
      expect(path).toHaveLength(3)
      expect(path).not.toContain(destination)
      expect(new Set(path.map(netOf)).size).toBe(3)
    }
  })

  it('keep their guards, also from one visit to the next', () => {
    const guards = keysOf(nodes.slice(4, 6))
    const paths = createPaths({ pool: nodes, guards, random })
    for (let round = 0; round < 20; round += 1) expect(guards).toContain(paths.choose()?.[0].ed25519PublicKey)
    expect(paths.guards().toSorted()).toEqual(guards.toSorted())
  })

  it('leave a node that is named as the cause, and any after three failures', () => {
    const paths = createPaths({ pool: nodes, random })
    const path = paths.choose()
    if (!path) throw new Error('no path')
    paths.failed(path, path[1].ed25519PublicKey)
    expect(paths.usable()).not.toContain(path[1])
    for (let times = 0; times < 3; times += 1) paths.nodeFailed(path[2])
    expect(paths.usable()).not.toContain(path[2])
  })

  it('there is none when all nodes share a net, but in a local world', () => {
    const pool = nodes.map((node) => ({ ...node, ip: '127.0.0.1' }))
    expect(createPaths({ pool, random }).choose()).toBeUndefined()
    expect(createPaths({ pool, random, areNetsApart: false }).choose()).toHaveLength(3)
  })
})
