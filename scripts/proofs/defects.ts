import { type Proof, proof } from './proof'

/** A defect of the portal that came before this one, and the tests that ours does not have it. */
export type Defect = { number: string; what: string; proofs: readonly Proof[] }

const defect = (number: string, what: string, ...lines: string[]): Defect => ({
  number,
  what,
  proofs: lines.map(proof),
})

export const defects: readonly Defect[] = [
  defect(
    '1',
    'claim limit shows a wait that is over',
    'e2e/journeys/claim-partial-at-limit.spec.ts › Bob claims parts, also a small one, meets the limit',
    'lib/rewards/claim-cycle.test.ts › defect 1:',
  ),
  defect('2', 'fee loses a basis point', 'lib/staking/registration/answers.test.ts › defect 2:'),
  defect(
    '3',
    'automatic start flips on reload or link',
    'lib/staking/registration/answers.test.ts › defect 3:',
  ),
  defect('4', 'confirmations that a clock makes up', 'e2e/journeys/incumbent-defects.spec.ts › defect 4:'),
  defect('5', 'fees estimated for a call to nowhere', 'e2e/journeys/incumbent-defects.spec.ts › defect 5:'),
  defect(
    '6',
    'rewards address compared letter by letter',
    'lib/staking/registration/read-answers.test.ts › defect 6:',
  ),
  defect('7', 'buttons dead after a refused value', 'e2e/journeys/incumbent-defects.spec.ts › defect 7:'),
  defect('8', "amounts ignore the reader's marks", 'lib/units/parse-sesh.test.ts › defect 8:'),
  defect(
    '9',
    'no batching, clashing cache names, failures without words',
    'lib/chain/rpc/rpc.test.ts › defect 9:',
    'lib/hooks/query-keys.test.ts › defect 9:',
    'lib/api/request-json.test.ts › defect 9:',
  ),
  defect(
    '10',
    'pages asked again only when that was switched off',
    'lib/hooks/freshness-levels.test.ts › defect 10:',
  ),
  defect(
    '11',
    'a failed claim cannot be retried in place, finalising reports nothing',
    'e2e/journeys/incumbent-defects.spec.ts › defect 11:',
  ),
  defect(
    '12',
    'fourteen days in texts, fifteen in fact; a wrong text about the fixed fee',
    'lib/staking/leave-timeline.test.ts › defect 12:',
    'e2e/journeys/edit-and-reuse-contract.spec.ts › Grace starts a contract over',
  ),
  defect(
    '13',
    'any text counts as accepted terms, no content policy',
    'components/notices/pending-terms.test.ts › defect 13:',
    'lib/server/security-headers.test.ts › defect 13:',
  ),
  defect(
    '4.4',
    'abilities of the contracts without a button',
    'e2e/journeys/liquidate.spec.ts › defect 4.4:',
    'e2e/journeys/edit-and-reuse-contract.spec.ts › Grace uses a contract again',
    'e2e/journeys/claim-partial-at-limit.spec.ts › Bob claims parts',
    'e2e/journeys/exit-without-network.spec.ts › Carol leaves after thirty days',
  ),
]
