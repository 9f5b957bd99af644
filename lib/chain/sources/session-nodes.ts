import { fetchNode, fetchNodes, type NodeQuery } from '@/lib/api/indexer/client'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { readSessionNode, readSessionNodes } from '@/lib/chain/reads/session-nodes'
import type { SessionNode } from '@/lib/staking/session-node'
import { indexOrChain } from './sourced'

/** Nodes that match; removed ones only the index remembers. */
export const loadSessionNodes = (context: ChainContext, query: NodeQuery, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: () => fetchNodes(query, signal),
    fromChain: async () => {
      const { data, ...head } = await readSessionNodes(context)
      return { ...head, data: sorted(data.filter(matches(query)), query) }
    },
    readHead: () => readChainHead(context.reader),
  })

/** One node; a removed one only the index remembers. @throws {ApiError} `not-found`. */
export const loadSessionNode = (context: ChainContext, nodeId: bigint, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: async () => {
      const { node, freshness } = await fetchNode(nodeId, signal)
      return { data: node, ...freshness }
    },
    fromChain: () => readSessionNode(context, nodeId),
    readHead: () => readChainHead(context.reader),
  })

const matches =
  ({ state, operator, search }: NodeQuery) =>
  (node: SessionNode) =>
    (state === undefined || node.state === state) &&
    (operator === undefined || node.operator === operator) &&
    (search === undefined || matchesSearch(node, search.toLowerCase().replace(/^0x/, '')))

const matchesSearch = ({ nodeId, operator, ed25519PublicKey, blsPublicKey }: SessionNode, search: string) =>
  String(nodeId) === search ||
  [operator.slice(2).toLowerCase(), ed25519PublicKey, blsPublicKey].some((id) => id.startsWith(search))

/** The chain tells ids and ages, which have the same order, but no fees. */
const sorted = (nodes: SessionNode[], { order }: NodeQuery) => (order === 'desc' ? nodes.toReversed() : nodes)
