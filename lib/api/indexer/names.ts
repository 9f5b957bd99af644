import type { Address } from 'viem'
import type { NameMode } from '@/lib/crypto/names'
import type { NameCategory } from '@/lib/names/categories'
import { allPages, ask, PAGE_SIZE } from './client'
import { nameAnswer, nameEventList, nameList, nameStats, referrerAnswer } from './name-schemas'
import { reshapeNameHistory } from './reshape-name-history'
import { reshapeName } from './reshape-name'

/** Names as the index tells them. Whether a label is free is asked of the chain, never here (E-12). */

export type NameQuery = {
  /** Beginning or part of a disclosed label. */
  search?: string | undefined
  match?: 'prefix' | 'substring' | undefined
  owner?: Address | undefined
  category?: NameCategory | undefined
  /** Characters of the label, 1 to 64. */
  length?: number | undefined
  state?: 'endless' | 'active' | 'expiring' | 'grace' | 'lapsed' | undefined
  sort?: 'label' | 'registered' | 'expires' | undefined
  order?: 'asc' | 'desc' | undefined
  cursor?: string | undefined
  /** 1 to 200. */
  limit?: number | undefined
}

type Asking = { mode: NameMode; signal?: AbortSignal | undefined; base?: string | undefined }

/** One page of held names with every label checked; `nextCursor` is null on the last. */
export async function fetchNames({ search, ...query }: NameQuery, { mode, signal, base }: Asking) {
  const given = Object.entries({ q: search, ...query }).filter(([, value]) => value !== undefined)
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  const answer = await ask(`/names?${parameters}`, nameList, signal, base)
  return { ...answer, items: answer.items.map((row) => reshapeName(row, mode)) }
}

/** One name, also one that nobody holds any more. @throws {ApiError} `not-found`. */
export async function fetchName(tokenId: bigint, { mode, signal, base }: Asking) {
  const answer = await ask(`/names/${tokenId}`, nameAnswer, signal, base)
  return { ...answer, name: reshapeName(answer.name, mode) }
}

/** Everything that happened to a name, and up to which block that is known. */
export async function fetchNameHistory(tokenId: bigint, signal?: AbortSignal) {
  const path = `/names/${tokenId}/events?limit=${PAGE_SIZE}`
  const { items, freshness } = await allPages((cursor) => ask(path + cursor, nameEventList, signal))
  return { data: reshapeNameHistory(items), ...freshness }
}

/** What concerned all names, newest first: fees, prices, the token of payments, upgrades. */
export const fetchNameChanges = (signal?: AbortSignal) => ask('/names/changes', nameEventList, signal)

export const fetchNameStats = (signal?: AbortSignal) => ask('/names/stats', nameStats, signal)

/** What a referrer was promised and has fetched. */
export const fetchReferrer = (referrer: Address, signal?: AbortSignal) =>
  ask(`/names/referrers/${referrer}`, referrerAnswer, signal)
