import type { Address } from 'viem'
import type { Decode } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { milliseconds, type UnixSeconds } from '@/lib/units/time'
import { reshapeContract } from './reshape-contract'
import { reshapeNode, reshapeOperator, reshapeOperatorHistory } from './reshape-node'
import {
  contractAnswer,
  contractRow,
  eventRow,
  type Freshness,
  indexStatus,
  listOf,
  networkFigures,
  nodeAnswer,
  nodeRow,
  operatorAnswer,
  operatorRow,
  seriesAnswer,
  walletAnswer,
} from './schemas'

const BASE = '/api/index/v1'
const TIMEOUT = milliseconds(8_000)

/** Most rows that one page of a list may hold. */
export const PAGE_SIZE = 200
/** More pages than any network has nodes for: a cursor that never ends is garbage, not data. */
const MOST_PAGES = 50

/** Asks the index through this portal. @param base - its own `/v1` where the portal itself asks. */
export const ask = <T>(path: string, read: Decode<T>, signal?: AbortSignal, base = BASE) =>
  requestJson(`${base}${path}`, { read, timeout: TIMEOUT, signal })

const contractList = listOf(contractRow)
const nodeList = listOf(nodeRow)
const operatorList = listOf(operatorRow)
const eventList = listOf(eventRow)

type ListPage<T> = { items: T[]; nextCursor: string | null; freshness: Freshness }

/** Follows the cursors to the last page; the freshness is that of the first page, the oldest of all. */
export async function allPages<T>(read: (cursor: string) => Promise<ListPage<T>>) {
  const { items: first, nextCursor, freshness } = await read('')
  const items = [...first]
  let next = nextCursor
  for (let page = 1; next !== null && page < MOST_PAGES; page += 1) {
    const more = await read(`&cursor=${encodeURIComponent(next)}`)
    items.push(...more.items)
    next = more.nextCursor
  }
  return { items, freshness }
}

/** Contribution contracts whose node does not run yet, newest first. */
export async function fetchOpenNodes(signal?: AbortSignal) {
  const path = `/contracts?status=0,1,2&limit=${PAGE_SIZE}`
  const { items, freshness } = await allPages((cursor) => ask(path + cursor, contractList, signal))
  return { data: items.map(reshapeContract), ...freshness }
}

/** One contribution contract in any state, with its newest events. @throws {ApiError} `not-found`. */
export async function fetchContract(contract: Address, signal?: AbortSignal) {
  const answer = await ask(`/contracts/${contract}`, contractAnswer, signal)
  return { contract: reshapeContract(answer.contract), events: answer.events, freshness: answer.freshness }
}

export type NodeQuery = {
  state?: 'active' | 'exiting' | 'removed' | undefined
  operator?: Address | undefined
  /** Node id, or the start of a key or address. */
  search?: string | undefined
  sort?: 'id' | 'added' | 'fee' | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Nodes that the rewards contract lists, or with `state: 'removed'` those it listed. */
export async function fetchNodes(query: NodeQuery, signal?: AbortSignal) {
  const { state, operator, search, sort = 'id', order = 'asc' } = query
  const parameters = new URLSearchParams({
    state: state ?? 'active,exiting',
    sort,
    order,
    limit: String(PAGE_SIZE),
  })
  if (operator) parameters.set('operator', operator)
  if (search) parameters.set('q', search)
  const path = `/nodes?${parameters}`
  const { items, freshness } = await allPages((cursor) => ask(path + cursor, nodeList, signal))
  return { data: items.map(reshapeNode), ...freshness }
}

/** One node with its newest events. @throws {ApiError} `not-found`. */
export async function fetchNode(nodeId: bigint, signal?: AbortSignal) {
  const answer = await ask(`/nodes/${nodeId}`, nodeAnswer, signal)
  return { node: reshapeNode(answer.node), events: answer.events, freshness: answer.freshness }
}

/** Everything a wallet takes part in. */
export async function fetchWallet(wallet: Address, signal?: AbortSignal) {
  const { nodes, contracts, vesting, freshness } = await ask(`/wallets/${wallet}`, walletAnswer, signal)
  return {
    data: { nodes: nodes.map(reshapeNode), contracts: contracts.map(reshapeContract), vesting },
    ...freshness,
  }
}

/** The newest events that touch a wallet. */
export const fetchWalletEvents = async (wallet: Address, signal?: AbortSignal) =>
  (await ask(`/wallets/${wallet}/events`, eventList, signal)).items

/** Every claim in which a wallet had a part, newest first. */
export async function fetchClaimEvents(wallet: Address, signal?: AbortSignal) {
  const path = `/events?name=RewardsClaimed&wallet=${wallet}&limit=${PAGE_SIZE}`
  return (await allPages((cursor) => ask(path + cursor, eventList, signal))).items
}

/** One operator's record and fees; zeros for a wallet that never operated anything. */
export const fetchOperator = async (operator: Address, signal?: AbortSignal) =>
  reshapeOperatorHistory(await ask(`/operators/${operator}`, operatorAnswer, signal))

/** Every operator's record, by address. */
export async function fetchOperators(signal?: AbortSignal) {
  const path = `/operators?limit=${PAGE_SIZE}`
  const { items } = await allPages((cursor) => ask(path + cursor, operatorList, signal))
  return new Map(items.map((row) => [row.operator, reshapeOperator(row)]))
}

/** @param base - the index's own `/v1`; a browser goes through this portal. */
export const fetchIndexFigures = (signal?: AbortSignal, base?: string) =>
  ask('/network', networkFigures, signal, base)

/** `nodes` and `staked`: the level at the end of each bucket; `claimed` and `released`: the sum within it. */
export type SeriesQuery = {
  metric: 'nodes' | 'staked' | 'claimed' | 'released'
  bucket: 'day' | 'hour'
  from?: UnixSeconds | undefined
}

/** One point for each day or hour (UTC) without gaps, amounts atomic SESH. */
export async function fetchSeries({ metric, bucket, from }: SeriesQuery, signal?: AbortSignal) {
  const since = from === undefined ? '' : `&from=${from}`
  return ask(`/network/series?metric=${metric}&bucket=${bucket}${since}`, seriesAnswer, signal)
}

export const fetchIndexStatus = (signal?: AbortSignal) => ask('/status', indexStatus, signal)
