import { outcomeNames, type SimulationInputs } from '@/lib/staking/simulate/inputs'
import { type KindResult, simulate } from '@/lib/staking/simulate/simulate'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { toMilliseconds, type UnixSeconds } from '@/lib/units/time'

const FORMULA = `reward of day d = rate(d) · 720 · working / (requirement · nodes(d)), rounded down
rate(d + 1)     = rate(d) − rate(d) · 151 / 365 000
nodes(d)        = nodes · (1 + growth · d / 365)
net             = gross − operator fee − kept by the vault − missed and lost by expulsion − network fees`

/** The result of the page as lines of text, every amount to the atomic unit. */
export function printResult(inputs: SimulationInputs): string {
  const { wish, figures } = inputs
  const head = `${formatSeshExact(wish.amount)} SESH for ${wish.days} days, from block ${figures.block} (${moment(figures.at)})`
  return [head, '', FORMULA, ...simulate(inputs).map(printKind)].join('\n')
}

const moment = (at: UnixSeconds) => new Date(toMilliseconds(at)).toISOString().slice(0, 16)

function printKind(result: KindResult): string {
  const { kind, minimum, isPossible, working, idle, today, gas, outcomes, calendar } = result
  if (!isPossible) return `\n${kind}: needs ${formatSeshExact(minimum)} SESH at least`
  return [
    `\n${kind}: ${formatSeshExact(working)} works, ${formatSeshExact(idle)} does not`,
    `  today's rate  ${sums(today)} net ${formatSeshExact(today.net)} a year, ${today.netBasisPoints / 100} %`,
    ...outcomeNames.map((name) => {
      const { missed, loss, net, ...fees } = outcomes[name]
      return `  ${name.padEnd(12)}  ${sums(fees)} missed ${formatSeshExact(missed)} loss ${formatSeshExact(loss)} net ${formatSeshExact(net)}`
    }),
    `  network fees  ${gas.units} gas, ${gas.wei} wei, ${gas.sesh === null ? 'not subtracted' : `${formatSeshExact(gas.sesh)} SESH`}`,
    ...calendar.map(
      ({ kind: what, at, amount }) =>
        `  ${what.padEnd(12)}  ${moment(at)}${amount === undefined ? '' : `  ${formatSeshExact(amount)} SESH`}`,
    ),
  ].join('\n')
}

const sums = (of: { gross: bigint; operatorFee: bigint; kept: bigint }) =>
  `gross ${formatSeshExact(of.gross)} fee ${formatSeshExact(of.operatorFee)} kept ${formatSeshExact(of.kept)}`
