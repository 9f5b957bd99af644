/**
 * `npm run check:defects`: every known defect of the earlier portal has a test named after it, and that test passed.
 * Journeys are taken from the last `npm test`; without one they count as not proven. Ends with `N passed, N failed`.
 */
import { defects } from './defects'
import { judge, lineOf } from './proof'
import { NOT_RUN, readResults, sourceOf } from './reports'

const results = readResults(defects.flatMap(({ proofs }) => proofs))
const rows = defects.map(({ number, what, proofs }) => ({
  number,
  what,
  verdicts: proofs.map((of) => ({ of, verdict: judge(of, sourceOf(of.file), results) })),
}))

for (const { number, what, verdicts } of rows) {
  console.log(`${number.padStart(4)}  ${what}`)
  for (const { of, verdict } of verdicts) console.log(`      ${verdict.padEnd(8)} ${lineOf(of)}`)
}
const passed = rows.filter(({ verdicts }) => verdicts.every(({ verdict }) => verdict === 'passed')).length
if (rows.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'not run')))
  console.log(`\n${NOT_RUN}`)
console.log(`${passed} passed, ${rows.length - passed} failed`)
process.exitCode = passed === rows.length ? 0 : 1
