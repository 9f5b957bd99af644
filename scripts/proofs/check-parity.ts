/**
 * `npm run check:parity`: prints the parity table with the earlier portal and, for every row that counts, the tests that
 * prove it; a row without a passing proof fails, and so does one that the earlier portal had and this one lacks.
 * Journeys are taken from the last `npm test`. Ends with `N passed, N failed`.
 */
import { parity } from './parity'
import { isCounted, isExcused } from './parity-row'
import { judge, lineOf } from './proof'
import { NOT_RUN, readResults, sourceOf } from './reports'

const results = readResults(parity.flatMap(({ proofs }) => proofs))
const rows = parity.map((row) => ({
  ...row,
  verdicts: row.proofs.map((of) => ({ of, verdict: judge(of, sourceOf(of.file), results) })),
}))

for (const { number, feature, theirs, ours, note, verdicts } of rows) {
  const start = `${String(number).padStart(3)}  ${feature.padEnd(38)} theirs: ${theirs.padEnd(7)} ours: ${ours}`
  console.log(note === '' ? start : `${start}; ${note}`)
  for (const { of, verdict } of verdicts) console.log(`       ${verdict.padEnd(8)} ${lineOf(of)}`)
}
if (rows.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'not run')))
  console.log(`\n${NOT_RUN}`)

console.log('\nWhat the earlier portal has and this one does otherwise or elsewhere:')
for (const { number, feature, ours, note } of rows.filter(isExcused))
  console.log(`${String(number).padStart(3)}  ${feature.padEnd(38)} ${ours.padEnd(7)} ${note}`)

const counted = rows.filter(isCounted)
const passed = counted.filter(
  ({ verdicts }) => verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'passed'),
).length
const tally = (ours: string) => parity.filter((row) => row.ours === ours).length
console.log(
  `${parity.length} rows: ${tally('yes')} yes, ${tally('partly')} partly, ${tally('instead')} solved otherwise, ` +
    `${tally('no')} no, ${tally('later')} of other parts`,
)
console.log(`${passed} passed, ${counted.length - passed} failed`)
process.exitCode = passed === counted.length ? 0 : 1
