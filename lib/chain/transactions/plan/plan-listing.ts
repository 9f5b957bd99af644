import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readCounter } from '@/lib/chain/reads/market/maker-facts'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import { sellableNames } from '@/lib/chain/reads/market/sellable-names'
import { tokenIdOf } from '@/lib/crypto/names'
import { InputError } from '@/lib/errors/input-error'
import { buildListing } from '@/lib/market/build-listing'
import type { NameFacts } from '@/lib/market/order-facts'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { type PinnedName, wordFor } from '@/lib/names/pinned-name'
import { sameAddress } from '@/lib/units/same-address'
import type { UnixSeconds } from '@/lib/units/time'
import type { StepRecord } from '../flow-record'
import { approveAllNames, approveName } from '../market/approve-names'
import type { ListingWish, MarketIntent } from '../market/market-intents'
import { type Draft, orderSigning } from '../market/order-signing'
import { signatureStep } from '../market/signature-step'
import { type CallStep, type Step, stepOf } from '../transaction'
import { postedHashes } from './checks'
import { planCancelling } from './plan-withdrawals'

type Wish = Extract<MarketIntent, { kind: 'list-names' }>
type ListingOf = { wallet: Address; intent: Wish; steps: readonly StepRecord[] }

/**
 * Withdraw what would sell the same names for less, approve what the conduit may not move yet, then sign all listings at once;
 * done when the order book has every one.
 */
export async function planListing(
  context: ChainContext,
  { wallet, intent, steps }: ListingOf,
): Promise<Step[]> {
  const block = await readFactsBlock(context)
  const at = { context, block: block.number }
  const [counter, factsOf] = await Promise.all([readCounter(at, wallet), sellableNames(at)])
  const { startTime, endTime } = intent
  const drafts = await Promise.all(
    intent.listings.map(async (wish): Promise<ListedDraft> => {
      const facts = await Promise.all(wish.names.map((name) => ownedFacts(factsOf, wallet, name)))
      const tokenIds = wish.names.map(({ registryName }) => tokenIdOf(registryName))
      const { startPrice, endPrice, taker, salt } = wish
      const input = {
        seller: wallet,
        tokenIds,
        startPrice,
        endPrice,
        taker,
        salt,
        counter,
        startTime,
        endTime,
      }
      const order = buildListing(input, block.terms)
      return { order, wish, facts, termEndsAt: firstEnd(facts), name: wish.names.map(wordFor).join(', ') }
    }),
  )
  const posted = postedHashes(steps)
  const left = drafts.filter(({ order }) => !posted.has(orderHash(order)))
  if (left.length === 0) return []
  const signing = orderSigning(left, block)
  const withdrawing = await planCancelling(context, wallet, intent.replaces)
  return [...withdrawing, ...approvals(context, intent, left), signatureStep('sign-listings', signing)]
}

type ListedDraft = Draft & { wish: ListingWish; facts: readonly NameFacts[] }

async function ownedFacts(
  factsOf: (tokenId: bigint) => Promise<NameFacts>,
  wallet: Address,
  name: PinnedName,
): Promise<NameFacts> {
  const facts = await factsOf(tokenIdOf(name.registryName))
  if (!sameAddress(facts.owner ?? undefined, wallet))
    throw new InputError('not-your-name', { name: wordFor(name) })
  return facts
}

function firstEnd(facts: readonly NameFacts[]): UnixSeconds | null {
  const ends = facts.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt]))
  return ends.reduce<UnixSeconds | null>((first, end) => (first === null || end < first ? end : first), null)
}

function approvals(
  { deployment }: ChainContext,
  { approveAll }: Wish,
  drafts: readonly ListedDraft[],
): CallStep[] {
  const missing = drafts.flatMap(({ wish, facts }) =>
    wish.names.filter((_, index) => facts[index]?.isApproved === false),
  )
  if (missing.length === 0) return []
  if (approveAll) return [stepOf('approve-all-names', approveAllNames, {}, deployment)]
  return missing.map((name) => stepOf('approve-name', approveName, { name }, deployment))
}
