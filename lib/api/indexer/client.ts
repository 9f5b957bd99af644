import type { Address } from 'viem'
import * as z from 'zod/mini'
import { requestJson } from '@/lib/api/request-json'
import { milliseconds } from '@/lib/units/time'
import {
  contractAnswer,
  indexStatus,
  listOf,
  networkFigures,
  nodeAnswer,
  openNode,
  operatorRecord,
  sessionNode,
  walletAnswer,
} from './schemas'

const BASE = '/api/index/v1'
const TIMEOUT = milliseconds(8_000)

/** How many rows one page of a list holds at most. */
export const PAGE_SIZE = 200

const ask = <T extends z.ZodMiniType>(path: string, schema: T, signal?: AbortSignal) =>
  requestJson(`${BASE}${path}`, { read: (json) => z.parse(schema, json), timeout: TIMEOUT, signal })

const openNodeList = listOf(openNode)
const nodeList = listOf(sessionNode)

/** Contribution contracts in every state before the node runs, newest first. */
export const fetchOpenNodes = (signal?: AbortSignal) =>
  ask(`/contracts?status=0,1,2&limit=${PAGE_SIZE}`, openNodeList, signal)

export const fetchOpenNode = (contract: Address, signal?: AbortSignal) =>
  ask(`/contracts/${contract}`, contractAnswer, signal)

/** One page of the nodes that the rewards contract lists. */
export const fetchNodes = (cursor: string | undefined, signal?: AbortSignal) =>
  ask(
    `/nodes?state=active,exiting&sort=id&order=asc&limit=${PAGE_SIZE}${cursor ? `&cursor=${cursor}` : ''}`,
    nodeList,
    signal,
  )

export const fetchNode = (nodeId: bigint, signal?: AbortSignal) => ask(`/nodes/${nodeId}`, nodeAnswer, signal)

/** Everything a wallet takes part in, as contributor or beneficiary. */
export const fetchWallet = (wallet: Address, signal?: AbortSignal) =>
  ask(`/wallets/${wallet}`, walletAnswer, signal)

export const fetchOperator = (operator: Address, signal?: AbortSignal) =>
  ask(`/operators/${operator}`, operatorRecord, signal)

export const fetchNetworkFigures = (signal?: AbortSignal) => ask('/network', networkFigures, signal)

export const fetchIndexStatus = (signal?: AbortSignal) => ask('/status', indexStatus, signal)
