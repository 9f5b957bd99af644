/**
 * `npm run simulate -- LINK`: what the page /stake/simulate shows, from the same inputs, to the atomic unit. Takes the link that
 * the page gives to share, its query alone, or each input as a flag: `--amount 1000 --days 365 …`.
 */
import { readFigures, readWish } from '@/lib/staking/simulate/link'
import { printResult } from './print-result'
import { readArguments } from './read-arguments'

const link = readArguments(process.argv.slice(2))
const { wish, wrong } = readWish(link)
const read = readFigures(link)
const problems = [
  ...wrong.map((name) => `${name} cannot be read: ${link.get(name)}`),
  ...(read === null ? ['the figures of a block are missing: share the page, its link carries them'] : []),
  ...(read && 'wrong' in read ? read.wrong.map((name) => `${name} is missing or cannot be read`) : []),
]
if (read && 'figures' in read && problems.length === 0)
  console.log(printResult({ wish, figures: read.figures }))
else {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
}
