/**
 * `npm run check:parity`: prints the parity table with the earlier portal and, for every row that counts, the tests that
 * prove it; a row without a passing proof fails. Journeys are taken from the last `npm test`.
 * Ends with `N passed, N failed`.
 */
import { parity } from './parity'
import { judge, lineOf } from './proof'
import { readResults, sourceOf } from './reports'

const results = readResults(parity.flatMap(({ proofs }) => proofs))
let passed = 0
let failed = 0
for (const { number, feature, theirs, ours, note, proofs } of parity) {
  console.log(
    `${String(number).padStart(3)}  ${feature.padEnd(38)} theirs: ${theirs.padEnd(7)} ours: ${ours}${note && `; ${note}`}`,
  )
  if (ours === 'other') continue
  const verdicts = proofs.map((of) => ({ of, verdict: judge(of, sourceOf(of.file), results) }))
  for (const { of, verdict } of verdicts) console.log(`       ${verdict.padEnd(8)} ${lineOf(of)}`)
  if (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'passed')) passed++
  else failed++
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
