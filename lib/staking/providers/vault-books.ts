import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** Seconds over which collected rewards enter the price. Source: `RELEASE_TIME` of LiquidStaking. */
export const RELEASE_SECONDS = 604_800n

/** Virtual shares and assets of an empty vault. Source: `_decimalsOffset` of LiquidStaking, ERC4626 of OpenZeppelin. */
const VIRTUAL_SHARES = 1_000n
const VIRTUAL_ASSETS = 1n

/** 10^decimals of the share token: what a price is for. */
export const ONE_SHARE = 10n ** 12n

/** A vault as its events tell it; between two events only time moves its price. */
export type VaultBooks = {
  /** idle + invested, atomic SESH. */
  assets: bigint
  /** Atomic shares. */
  shares: bigint
  /** Rewards that were not released at `releaseStart`, atomic SESH. */
  unreleasedThen: bigint
  /** Unix seconds. */
  releaseStart: bigint
}

/** What an event of a vault does to its books. Amounts are atomic. */
export type VaultChange =
  | { kind: 'deposited' | 'redeemed' | 'settled'; assets: bigint; shares: bigint }
  /** What is left of rewards after fee and keepers' share. */
  | { kind: 'earned'; rest: bigint }
  | { kind: 'lost'; amount: bigint }

export const emptyBooks: VaultBooks = { assets: 0n, shares: 0n, unreleasedThen: 0n, releaseStart: 0n }

/** Rewards that are not in the price yet, rounded up, as the vault does. */
export function unreleasedAt({ unreleasedThen, releaseStart }: VaultBooks, at: bigint): bigint {
  const elapsed = at - releaseStart
  if (elapsed >= RELEASE_SECONDS) return 0n
  return (unreleasedThen * (RELEASE_SECONDS - elapsed) + RELEASE_SECONDS - 1n) / RELEASE_SECONDS
}

/** @param at - Unix seconds of the block that holds the event. */
export function applyChange(books: VaultBooks, change: VaultChange, at: bigint): VaultBooks {
  switch (change.kind) {
    case 'deposited':
      return { ...books, assets: books.assets + change.assets, shares: books.shares + change.shares }
    case 'redeemed':
    case 'settled':
      return { ...books, assets: books.assets - change.assets, shares: books.shares - change.shares }
    case 'earned': {
      const unreleasedThen = unreleasedAt(books, at) + change.rest
      return { ...books, assets: books.assets + change.rest, unreleasedThen, releaseStart: at }
    }
    case 'lost': {
      const left = unreleasedAt(books, at)
      const unreleasedThen = change.amount < left ? left - change.amount : 0n
      return { ...books, assets: books.assets - change.amount, unreleasedThen, releaseStart: at }
    }
  }
}

/** What shares are worth at a moment, rounded down: exactly the vault's `convertToAssets`. */
export function worthAt(books: VaultBooks, shares: bigint, at: UnixSeconds): Sesh {
  const assets = books.assets - unreleasedAt(books, at)
  return sesh((shares * (assets + VIRTUAL_ASSETS)) / (books.shares + VIRTUAL_SHARES))
}
