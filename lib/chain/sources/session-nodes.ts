import { fetchNode, fetchNodes, type NodeQuery } from '@/lib/api/indexer/client'
import type { ChainAccess } from '@/lib/chain/access'
import { readChainHead } from '@/lib/chain/reads/head'
import type { SessionNode } from '@/lib/staking/session-node'
import { indexOrChain } from './sourced'

/** Nodes that match; removed ones only the index remembers. */
export const loadSessionNodes = (chain: ChainAccess, query: NodeQuery, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: () => fetchNodes(query, signal),
    fromChain: async () => {
      const { data, ...head } = await chain.read((reads, context) => reads.readSessionNodes(context))
      return { ...head, data: sorted(data.filter(matches(query)), query) }
    },
    readHead: () => readChainHead(chain.rpc),
  })

/** One node; a removed one only the index remembers. @throws {ApiError} `not-found`. */
export const loadSessionNode = (chain: ChainAccess, nodeId: bigint, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: async () => {
      const { node, freshness } = await fetchNode(nodeId, signal)
      return { data: node, ...freshness }
    },
    fromChain: () => chain.read((reads, context) => reads.readSessionNode(context, nodeId)),
    readHead: () => readChainHead(chain.rpc),
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
