import { sesh, type Sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { isSmallContributor } from '../leave-rules'
import type { SimulationInputs, StakeKind } from './inputs'

export type CalendarMoment = {
  kind: 'paid' | 'starts' | 'earns' | 'may-ask' | 'term-ends' | 'asked' | 'at-once' | 'free'
  at: UnixSeconds
  /** What it is about, where that is not the whole stake. */
  amount?: Sesh
}

const DAY = 86_400n

/**
 * When what happens to a stake whose owner asks to leave at the end of the horizon, or as soon after it as the rules allow.
 * A pool's seat counts as one below a quarter of its node. Positions in a pool can change hands at any time.
 * @param stake - what works in the node.
 */
export function unlockCalendar(kind: StakeKind, stake: Sesh, { wish, figures }: SimulationInputs) {
  const paid = figures.at
  const end = after(paid, wish.days)
  if (kind === 'liquid') return fromVault({ wish, figures }, end)
  const starts = kind === 'solo' ? paid : after(paid, wish.wait)
  const isSmall = kind === 'micro' || isSmallContributor({ stake, deposit: figures.requirement })
  const mayAsk = unixSeconds(starts + (isSmall ? figures.smallDelay : 0n))
  const termEnds = after(starts, kind === 'micro' ? wish.term : 0)
  const asked = latest(end, mayAsk, termEnds)
  const moments: CalendarMoment[] = [
    { kind: 'paid', at: paid },
    { kind: 'starts', at: starts },
    { kind: 'earns', at: unixSeconds(starts + figures.rewardDelay) },
    { kind: 'may-ask', at: mayAsk },
    ...(kind === 'micro' ? [{ kind: 'term-ends', at: termEnds } as const] : []),
    { kind: 'asked', at: asked },
    { kind: 'free', at: unixSeconds(asked + figures.unlock) },
  ]
  return moments.toSorted(byTime)
}

/** The buffer pays at once; what it has not, a node releases, the youngest of which may be a small seat. */
function fromVault({ wish, figures }: SimulationInputs, end: UnixSeconds): CalendarMoment[] {
  const atOnce = wish.amount < figures.buffer ? wish.amount : figures.buffer
  const rest = sesh(wish.amount - atOnce)
  return [
    { kind: 'paid', at: figures.at },
    { kind: 'earns', at: figures.at },
    { kind: 'asked', at: end },
    ...(atOnce > 0n ? [{ kind: 'at-once', at: end, amount: atOnce } as const] : []),
    ...(rest > 0n
      ? [{ kind: 'free', at: unixSeconds(end + figures.smallDelay + figures.unlock), amount: rest } as const]
      : []),
  ]
}

const after = (time: UnixSeconds, days: number) => unixSeconds(time + BigInt(days) * DAY)
const latest = (...times: UnixSeconds[]) => times.reduce((last, time) => (time > last ? time : last))
const byTime = (a: CalendarMoment, b: CalendarMoment) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
