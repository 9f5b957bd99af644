import { erc20Abi, zeroHash } from 'viem'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import type { Trader } from '@/indexer/testing/market-actors'
import { tokenOf } from '@/indexer/testing/name-scenario'
import { SESH } from '@/indexer/testing/staking-actors'
import { acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyManyCall } from '@/lib/market/seaport/buy'
import type { FillCall } from '@/lib/market/seaport/fill-call'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { cancelAllCall, cancelCall } from '@/lib/market/seaport/withdraw'
import { toChainError } from '@/lib/errors/to-chain-error'
import { refusalOf, signAs, type Stage } from './stage'
import { wordsOf } from './words'

const DAY = 86_400
const PLENTY = 100_000n * SESH

/** Every row of B.6, provoked on the chain: the contract's error, and the words a person reads. */
export async function provokeEveryFailure(stage: Stage): Promise<void> {
  await afterTheEnd(stage)
  await signatures(stage)
  await names(stage)
  await money(stage)
  await carts(stage)
  await conduit(stage)
}

async function expectRefusal(stage: Stage, what: string, who: Trader, call: FillCall, ...names: string[]) {
  const error = await refusalOf(stage, who, call)
  const name = error === null ? 'passes' : (toChainError(error)?.revert?.errorName ?? String(error))
  stage.checks.holds(`${what}: ${name}`, names.includes(name))
  console.log(`    ${wordsOf(error)}`)
}

const buy = (stage: Stage, order: SignedOrder, who: Trader) => buyCall(order, stage.market.filler(who))

async function afterTheEnd(stage: Stage) {
  const { market, chain } = stage
  const sold = await market.list('Carol', ['789'], 20)
  await market.call('Dan', buy(stage, sold, 'Dan'))
  await expectRefusal(stage, 'already filled', 'Bob', buy(stage, sold, 'Bob'), 'OrderAlreadyFilled')
  const offer = await market.offer('Bob', { tokenId: tokenOf('789') }, 20)
  await market.call('Dan', acceptCall(offer, market.filler('Dan')))
  const again = acceptCall(offer, market.filler('Bob'))
  await expectRefusal(
    stage,
    'already filled, basic path',
    'Bob',
    again,
    'OrderPartiallyFilled',
    'OrderAlreadyFilled',
  )
  const withdrawn = await market.list('Bob', ['789'], 20)
  await expectRefusal(
    stage,
    'cancelled by somebody else',
    'Dan',
    cancelCall([withdrawn.components]),
    'CannotCancelOrder',
  )
  await market.call('Bob', cancelCall([withdrawn.components]))
  await expectRefusal(stage, 'cancelled', 'Dan', buy(stage, withdrawn, 'Dan'), 'OrderIsCancelled')
  const brief = await market.list('Bob', ['789'], 20, { days: 1 })
  const later = {
    ...brief.components,
    startTime: brief.components.startTime + BigInt(DAY),
    endTime: brief.components.endTime + BigInt(DAY),
  }
  await expectRefusal(
    stage,
    'not started',
    'Dan',
    buy(stage, await signAs(stage, 'Bob', later), 'Dan'),
    'InvalidTime',
  )
  await chain.pass(2 * DAY)
  await expectRefusal(stage, 'ended', 'Dan', buy(stage, brief, 'Dan'), 'InvalidTime')
}

async function signatures(stage: Stage) {
  const { market } = stage
  const signed = await market.list('Bob', ['789'], 20)
  const [own, ...rest] = signed.components.consideration
  if (!own) throw new Error('a listing without payment')
  const cheaper = [{ ...own, startAmount: SESH, endAmount: SESH }, ...rest]
  const tampered = { ...signed, components: { ...signed.components, consideration: cheaper } }
  await expectRefusal(stage, 'price tampered with', 'Dan', buy(stage, tampered, 'Dan'), 'InvalidSigner')
  const elsewhere = { ...market.terms, chainId: market.terms.chainId + 1 }
  const foreign = await signAs(stage, 'Bob', signed.components, elsewhere)
  await expectRefusal(stage, 'signed for another chain', 'Dan', buy(stage, foreign, 'Dan'), 'InvalidSigner')
  await market.call('Bob', cancelAllCall)
  await expectRefusal(stage, 'counter moved', 'Dan', buy(stage, signed, 'Dan'), 'InvalidSigner')
}

async function names(stage: Stage) {
  const { market } = stage
  const { conduit, registry } = market.terms
  const send = (who: Trader, functionName: string, args: readonly unknown[]) =>
    market.names.actors.send(who, { address: registry, abi: sessionNameServiceAbi, functionName, args })
  const stale = await market.list('Bob', ['789'], 20)
  await market.call('Dan', buy(stage, await market.list('Bob', ['789'], 21), 'Dan'))
  const gone = ['ERC721IncorrectOwner', 'ERC721InsufficientApproval'] as const
  await expectRefusal(stage, 'the name has left its seller', 'Carol', buy(stage, stale, 'Carol'), ...gone)
  const forAlice = await market.list('Dan', ['789'], 20, { taker: 'Alice' })
  const stranger = [...gone, 'ERC20InsufficientBalance', 'ERC20InsufficientAllowance']
  await expectRefusal(
    stage,
    'a private listing, by a stranger',
    'Carol',
    buy(stage, forAlice, 'Carol'),
    ...stranger,
  )
  const listing = await market.list('Dan', ['789'], 20)
  await send('Dan', 'setApprovalForAll', [conduit, false])
  await expectRefusal(
    stage,
    'approval taken back',
    'Bob',
    buy(stage, listing, 'Bob'),
    'ERC721InsufficientApproval',
  )
  await market.names.record('Dan', '789', '05ab')
  await expectRefusal(stage, 'the same with a record', 'Bob', buy(stage, listing, 'Bob'), 'NotAuthorized')
  await send('Dan', 'setApprovalForAll', [conduit, true])
}

async function money(stage: Stage) {
  const { market } = stage
  const { conduit, currency } = market.terms
  const allow = (who: Trader, spender: string, amount: bigint) =>
    market.names.actors.send(who, {
      address: currency,
      abi: erc20Abi,
      functionName: 'approve',
      args: [spender, amount],
    })
  const offer = await market.offer('Carol', { tokenId: tokenOf('789') }, 20)
  const accept = acceptCall(offer, market.filler('Dan'))
  await allow('Carol', conduit, SESH)
  await expectRefusal(stage, 'an offer without allowance', 'Dan', accept, 'ERC20InsufficientAllowance')
  await allow('Carol', conduit, PLENTY)
  const rich = await market.offer('Carol', { tokenId: tokenOf('789') }, 90_000)
  const balance = await stage.chain.client.readContract({
    ...{ address: currency, abi: erc20Abi, functionName: 'balanceOf', args: [market.address('Carol')] },
  })
  const spend = { functionName: 'transfer', args: [market.address('Bob'), balance - SESH] }
  await market.names.actors.send('Carol', { address: currency, abi: erc20Abi, ...spend })
  const unfunded = acceptCall(rich, market.filler('Dan'))
  await expectRefusal(stage, 'an offer without SESH', 'Dan', unfunded, 'ERC20InsufficientBalance')
}

async function carts(stage: Stage) {
  const { market } = stage
  const live = await market.list('Dan', ['789'], 20)
  const dead = await market.list('Dan', ['one'], 20)
  await market.call('Dan', cancelCall([dead.components]))
  const skipped = await refusalOf(stage, 'Bob', buyManyCall([live, dead], market.filler('Bob')))
  stage.checks.holds('a cart with a cancelled member: it is left out', skipped === null)
  const moved = await market.list('Dan', ['one'], 20)
  await market.call('Bob', buy(stage, await market.list('Dan', ['one'], 21), 'Bob'))
  const cart = buyManyCall([live, moved], market.filler('Bob'))
  const gone = ['ERC721IncorrectOwner', 'ERC721InsufficientApproval']
  await expectRefusal(stage, 'a cart with a name that has left', 'Bob', cart, ...gone)
}

async function conduit(stage: Stage) {
  const { market, chain } = stage
  const listing = await market.list('Dan', ['789'], 20)
  await expectRefusal(stage, 'bought from oneself', 'Dan', buy(stage, listing, 'Dan'), 'SelfTransfer')
  const [own, fee] = listing.components.consideration
  if (!own || !fee) throw new Error('a listing without payments')
  const noFee = await signAs(stage, 'Dan', { ...listing.components, consideration: [own, fee] })
  await expectRefusal(
    stage,
    'no fee for the registry',
    'Bob',
    buy(stage, noFee, 'Bob'),
    'ERC20InsufficientBalance',
  )
  await withoutConduit(stage, listing)
  const long = await market.list('Dan', ['789'], 20, { days: 400 })
  await chain.pass(366 * DAY)
  await expectRefusal(stage, 'the name has expired', 'Bob', buy(stage, long, 'Bob'), 'NameExpired')
}

/** Seaport by itself cannot pay what the registry asks for a transfer. */
async function withoutConduit(stage: Stage, { components }: SignedOrder) {
  const { market } = stage
  const { registry, currency, seaport } = market.terms
  const all = { functionName: 'setApprovalForAll', args: [seaport, true] }
  await market.names.actors.send('Dan', { address: registry, abi: sessionNameServiceAbi, ...all })
  const enough = { functionName: 'approve', args: [seaport, PLENTY] }
  await market.names.actors.send('Bob', { address: currency, abi: erc20Abi, ...enough })
  const plain = await signAs(stage, 'Dan', { ...components, conduitKey: zeroHash })
  const call = buyCall(plain, { ...market.filler('Bob'), conduitKey: zeroHash })
  await expectRefusal(stage, 'without the conduit', 'Bob', call, 'ERC20InsufficientAllowance')
}
