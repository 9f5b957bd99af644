import { type Proof, proof } from './proof'

/**
 * The parity table: what the portal before this one did (`yes`, `partly`, `no`) and what this one does.
 * `yes` needs proofs. `other` is not a staking flow: it belongs to another part of the product, or is left out on purpose,
 * and the note says which.
 */
export type ParityRow = {
  number: number
  feature: string
  theirs: 'yes' | 'partly' | 'no'
  ours: 'yes' | 'other'
  note: string
  proofs: readonly Proof[]
}

const journey = (line: string) => `e2e/journeys/${line}`

const yes = (
  number: number,
  feature: string,
  theirs: ParityRow['theirs'],
  note: string,
  ...lines: string[]
): ParityRow => ({ number, feature, theirs, ours: 'yes', note, proofs: lines.map(proof) })

const other = (number: number, feature: string, theirs: ParityRow['theirs'], note: string): ParityRow => ({
  number,
  feature,
  theirs,
  ours: 'other',
  note,
  proofs: [],
})

const stake = (test: string) => journey(`stake-as-contributor.spec.ts › ${test}`)
const solo = (test: string) => journey(`register-solo.spec.ts › ${test}`)
const shared = journey('register-with-contributors.spec.ts › Alice opens a node with a seat for Carol')
const edit = (test: string) => journey(`edit-and-reuse-contract.spec.ts › ${test}`)
const leave = journey('leave-and-exit.spec.ts › Bob asks to leave')
const topUp = journey('top-up-and-withdraw.spec.ts › Alice takes her reserved seat')
const claimParts = journey('claim-partial-at-limit.spec.ts › Bob claims parts')
const claimAll = journey('claim-rewards.spec.ts › Bob verifies the network')
const vesting = (test: string) => journey(`vesting-life.spec.ts › ${test}`)
const watch = journey('watch-any-address.spec.ts › two wallets are watched')
const operator = journey('operator-page.spec.ts › an operator’s score')
const everyPage = journey('every-page.spec.ts › is accessible and fits the screen')
const network = (test: string) => journey(`wrong-network.spec.ts › ${test}`)

export const parity: readonly ParityRow[] = [
  yes(1, 'Landing page', 'yes', 'with live numbers', journey('first-time-user.spec.ts › Frank has nothing')),
  yes(
    2,
    'Wallet connect',
    'yes',
    'injected, WalletConnect where configured, proposals of contract wallets followed',
    stake('Alice fills'),
    'lib/chain/transactions/run/proposal.test.ts',
  ),
  yes(
    3,
    'Network switch on action',
    'yes',
    '',
    network('one click leads to the right network'),
    network('a wallet that starts on another network'),
  ),
  yes(
    4,
    'SESH balance',
    'yes',
    'of the portal’s chain',
    journey('first-time-user.spec.ts › Frank has nothing'),
  ),
  other(5, 'Bridge', 'partly', 'an outbound link; none by default, the first-steps page says what is needed'),
  other(6, 'Buy or swap', 'partly', 'an outbound link; as above'),
  other(7, 'Migration of the old coin', 'partly', 'an outbound link; as above'),
  yes(
    8,
    'List of open nodes',
    'yes',
    '',
    stake('Alice fills'),
    journey('indexer-down.spec.ts › without the index'),
  ),
  yes(
    9,
    'Search, sort, filter nodes',
    'no',
    'in the address',
    'lib/staking/open-node-list.test.ts',
    'lib/staking/node-list.test.ts',
  ),
  yes(
    10,
    'Quality of a node before staking',
    'no',
    'uptime proof, version, history, score of the operator',
    operator,
  ),
  yes(11, 'Operator profile', 'partly', 'with history and evidence', operator),
  yes(
    12,
    'Seats of a node',
    'yes',
    'a map that says what one person leaving does',
    'lib/staking/seat-map.test.ts',
  ),
  yes(
    13,
    'Contribute (wallet)',
    'yes',
    '',
    stake('Alice fills'),
    stake('a reload between approval and stake'),
  ),
  yes(14, 'Contribute (vesting)', 'yes', '', vesting('Dan stakes from his vesting contract')),
  yes(15, 'Reserved seat recognised', 'yes', '', topUp),
  yes(
    16,
    'Minimum and maximum buttons',
    'yes',
    '',
    stake('Alice fills'),
    'lib/staking/contribution-limits.test.ts',
  ),
  yes(17, 'Use the full balance', 'no', '', 'lib/staking/contribution-limits.test.ts'),
  yes(18, 'Too little balance', 'partly', 'told before signing', 'lib/staking/contribution-limits.test.ts'),
  yes(
    19,
    'Separate rewards address',
    'yes',
    'any letter case',
    'lib/staking/beneficiary-rules.test.ts',
    'lib/staking/registration/read-answers.test.ts › defect 6:',
  ),
  yes(20, 'Top up a stake', 'yes', '', topUp),
  yes(21, 'Withdraw before the start', 'yes', 'unlock time from the chain', topUp),
  yes(22, 'Change the rewards address alone', 'no', '', edit('Grace starts a contract over')),
  yes(23, 'Operator edits fee, start and seats', 'no', '', edit('Grace starts a contract over')),
  yes(24, 'Operator deletes a contract', 'yes', '', edit('Grace starts a contract over')),
  yes(25, 'Use a contract again', 'no', '', edit('Grace uses a contract again')),
  yes(26, 'Register alone (wallet)', 'yes', '', solo('Alice registers a node')),
  yes(27, 'Register alone (vesting)', 'yes', '', vesting('Dan stakes from his vesting contract')),
  yes(28, 'Register with contributors', 'yes', 'every fee known before', shared),
  yes(
    29,
    'Guided and express',
    'yes',
    'answers in the address, as written',
    'lib/staking/registration/answers.test.ts › defect 3:',
  ),
  yes(30, 'Reserve seats', 'partly', 'every row can be edited', shared),
  yes(31, 'Start by hand or by itself', 'yes', '', shared),
  yes(32, 'Delete a prepared registration', 'no', '', solo('a prepared registration is deleted')),
  yes(
    33,
    'Registration checked before paying',
    'no',
    'both signatures verified in the browser',
    solo('a registration for another operator'),
    solo('anybody can check'),
  ),
  yes(34, 'Real confirmation by the network', 'no', '', journey('incumbent-defects.spec.ts › defect 4:')),
  yes(35, 'Dashboard', 'yes', '', stake('Alice fills'), watch),
  yes(
    36,
    'Estimated daily reward',
    'partly',
    'with formula and inputs',
    'lib/rewards/estimate-yield.test.ts',
  ),
  yes(37, 'Yield, projections', 'no', 'for the amount in the form', 'lib/rewards/estimate-yield.test.ts'),
  yes(38, 'Rewards of a day', 'yes', '', 'lib/rewards/share-node-reward.test.ts'),
  yes(39, 'History with export', 'no', 'charts with table and CSV', 'components/charts/csv.test.ts'),
  other(40, 'SESH price chart', 'yes', 'no price source without a third party; amounts are in SESH'),
  other(41, 'Values in dollars', 'no', 'as above'),
  yes(42, 'Stake cards with timers', 'yes', '', leave, 'lib/staking/leave-timeline.test.ts'),
  other(43, 'Simple and detailed view', 'partly', 'one view; details open where they stand'),
  yes(44, 'Own stakes in groups', 'no', '', stake('Alice fills')),
  yes(45, 'Version and upgrade notice', 'yes', '', 'lib/staking/network-upgrade.test.ts'),
  yes(46, 'Hard-fork banner', 'yes', '', 'lib/staking/network-upgrade.test.ts'),
  yes(47, 'Who asked to leave', 'yes', 'in the node’s history', leave),
  yes(48, 'Ask to leave', 'yes', '', leave),
  yes(49, 'Lock of small contributors', 'yes', 'with the exact date', 'lib/staking/leave-rules.test.ts'),
  yes(50, 'Repeat the request', 'no', '', leave),
  yes(51, 'Exit with signature', 'yes', '', leave),
  yes(
    52,
    'Exit after thirty days, without one',
    'no',
    '',
    journey('exit-without-network.spec.ts › Carol leaves'),
  ),
  yes(53, 'Liquidate others', 'no', '', journey('liquidate.spec.ts › Alice liquidates')),
  yes(
    54,
    'Many at once',
    'no',
    '',
    journey('batch-exit.spec.ts › Carol asks two nodes'),
    journey('batch-exit.spec.ts › a wallet that takes several calls'),
  ),
  yes(
    55,
    'Claim everything',
    'yes',
    '',
    claimAll,
    journey('claim-rewards.spec.ts › a reload between proof and payout'),
  ),
  yes(
    56,
    'Limit of claims',
    'partly',
    'live, with its reset',
    claimParts,
    'lib/rewards/claim-cycle.test.ts › defect 1:',
  ),
  yes(57, 'Claim a part', 'no', '', claimParts),
  yes(58, 'Claim below 0.5', 'no', '', claimParts),
  yes(
    59,
    'Vesting: find and switch',
    'yes',
    'rewards stay in sight',
    vesting('Dan stakes from his vesting contract'),
  ),
  yes(60, 'Vesting: hand over', 'yes', '', vesting('Dan hands his vesting contract over')),
  yes(61, 'Vesting: pay out', 'yes', '', vesting('Dan stakes from his vesting contract')),
  yes(62, 'Vesting: return stakes', 'yes', '', vesting('Dan stakes from his vesting contract')),
  yes(63, 'Any address', 'partly', 'with search and transactions', watch),
  yes(64, 'ENS names', 'yes', 'in inputs, where configured', 'lib/chain/ens/resolve-name.test.ts'),
  yes(65, 'Watch, several wallets', 'no', '', watch),
  yes(66, 'Links to an explorer', 'partly', 'wherever a deployment names one', everyPage),
  yes(67, 'Transaction history', 'no', '', watch),
  yes(
    68,
    'Gas estimate',
    'partly',
    'for the call that is sent',
    journey('incumbent-defects.spec.ts › defect 5:'),
  ),
  yes(69, 'Dates outside the page', 'no', 'calendar file', 'lib/staking/calendar.test.ts', leave),
  yes(70, 'Status bar', 'yes', '', everyPage),
  yes(71, 'Network statistics', 'no', '', everyPage),
  yes(72, 'Node explorer', 'no', '', 'lib/staking/node-list.test.ts', everyPage),
  yes(73, 'Remote stops', 'yes', 'signed', 'lib/api/portal/notices.test.ts'),
  yes(74, 'Remote notice', 'yes', 'signed', 'lib/api/portal/notices.test.ts'),
  yes(75, 'Maintenance mode', 'yes', '', 'lib/server/env.test.ts'),
  yes(76, 'Terms', 'yes', 'by version', 'components/notices/pending-terms.test.ts › defect 13:'),
  other(77, 'Settings', 'partly', 'theme; nothing else needed a switch'),
  other(78, 'Privacy mode', 'no', 'not built'),
  yes(
    79,
    'Faucet',
    'yes',
    'local and test chains; no referrals',
    journey('first-time-user.spec.ts › Frank has nothing'),
  ),
  other(80, 'Leaderboard of test points', 'yes', 'a campaign of the test network, over'),
  yes(
    81,
    'Demo for visitors',
    'partly',
    'a demo wallet with play money on the local chain',
    journey('demo-wallet.spec.ts › a newcomer stakes'),
  ),
  other(82, 'Languages', 'partly', 'English; every text is in the catalogue'),
  yes(83, 'Accessible', 'partly', '', everyPage),
  yes(84, 'Phones', 'partly', '', everyPage),
  other(85, 'Installable app', 'partly', 'not built'),
  yes(86, 'Unit tests', 'partly', '', 'lib/units/parse-sesh.test.ts'),
  yes(87, 'Journeys', 'no', '', stake('Alice fills')),
  other(88, 'Public API documents', 'no', 'docs/backend-api.md and docs/indexer.md'),
  other(89, 'Names', 'no', 'another part of the product'),
  other(90, 'Marketplace', 'no', 'another part of the product'),
  other(91, 'Messages', 'no', 'another part of the product'),
  other(92, 'Liquid and micro staking', 'no', 'another part of the product'),
]
