import { type Address, getContractAddress, parseEventLogs } from 'viem'
import { getTransactionCount, getTransactionReceipt } from 'viem/actions'
import { fetchOpenNodes } from '@/lib/api/indexer/client'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { readAllowance, readBalances } from '@/lib/chain/reads/balances'
import { loadLiveOpenNode } from '@/lib/chain/reads/open-node'
import { readNodeIdOf } from '@/lib/chain/reads/node-id'
import { readOpenNodes } from '@/lib/chain/reads/open-nodes'
import { readRegistrationTerms } from '@/lib/chain/reads/registration-terms'
import { checkRegistration } from '@/lib/chain/signatures/check-registration'
import { InputError } from '@/lib/errors/input-error'
import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import { approveSesh } from '../approve-sesh'
import { contribute } from '../contribute'
import { deployContribution } from '../deploy-contribution'
import type { Baseline, StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import { reuseContract } from '../operate'
import { registerSolo } from '../register-solo'
import { isSameList } from './same-reservations'
import { type Step, stepOf } from '../transaction'
import { isMined, requireSesh } from './checks'
import { planContribution, refundOf } from './plan-contribution'

type Of<K extends Intent['kind']> = {
  wallet: Address
  intent: Extract<Intent, { kind: K }>
  baseline: Baseline
  /** What the flow has sent so far. */
  steps: readonly StepRecord[]
}

/** Approve exactly the requirement, then register; done when the rewards contract lists the key. */
export async function planSoloRegistration(context: ChainContext, of: Of<'register-solo'>): Promise<Step[]> {
  const { wallet, intent } = of
  const { keys, beneficiary, vesting } = intent
  const staker = vesting ?? wallet
  const { rewards } = context.deployment.contracts
  const [id, { requirement }, balances, allowance] = await Promise.all([
    readNodeIdOf(context, keys.blsPublicKey),
    readRegistrationTerms(context),
    readBalances(context, staker),
    readAllowance(context, { owner: staker, spender: rewards }),
  ])
  if (id !== null) return []
  checkRegistration(context.deployment, { ...keys, operator: staker })
  requireSesh(balances.sesh, requirement)
  const input = { keys, staker, beneficiary, requirement, vesting }
  const last = stepOf('register-solo', registerSolo, input, context.deployment)
  // A vesting contract approves for itself.
  if (vesting || allowance >= requirement) return [last]
  const approval = { spender: rewards, amount: requirement, purpose: 'registration' } as const
  return [stepOf('approve', approveSesh, approval, context.deployment), last]
}

/**
 * Create the contract, approve the operator's stake to it, contribute it. Goes on from a contract of this operator for this key
 * that exists already, whoever's device created it.
 * @throws {InputError} `node-already-registered` before a contract is made that nobody could ever start.
 */
export async function planOpening(context: ChainContext, of: Of<'open-node'>): Promise<Step[]> {
  const { wallet, intent } = of
  const { stake: amount, beneficiary } = intent
  const contract = await findContract(context, of)
  if (contract) {
    const contribution = { kind: 'contribute', contract, amount, beneficiary } as const
    const baseline = { ...of.baseline, contributed: sesh(0n) }
    return planContribution(context, { wallet, intent: contribution, baseline })
  }
  await requireNewNode(context, intent.keys.blsPublicKey)
  checkRegistration(context.deployment, { ...intent.keys, operator: wallet })
  requireSesh((await readBalances(context, wallet)).sesh, amount)
  const { deployment } = context
  const expected = await expectContract(context)
  return [
    stepOf('deploy', deployContribution, intent, deployment),
    stepOf('approve', approveSesh, { spender: expected, amount }, deployment),
    stepOf('contribute', contribute, { contract: expected, amount, beneficiary }, deployment),
  ]
}

/**
 * Approve the operator's stake to an own contract, then start it over with the new keys and terms. Done when this flow's own
 * transaction was mined: the contract may have held the same terms before.
 */
export async function planReuse(context: ChainContext, of: Of<'reuse-contract'>): Promise<Step[]> {
  const { wallet, intent, steps } = of
  if (steps.some(({ kind, status }) => kind === 'reuse-contract' && isMined(status))) return []
  const { contract, keys, stake: amount } = intent
  const [node, balances, allowance] = await Promise.all([
    loadLiveOpenNode(context, contract),
    readBalances(context, wallet),
    readAllowance(context, { owner: wallet, spender: contract }),
  ])
  await requireNewNode(context, keys.blsPublicKey)
  checkRegistration(context.deployment, { ...keys, operator: wallet })
  // What is still in a contract that has not started comes back first, in the same transaction.
  const refund = refundOf(node, wallet)
  requireSesh(sesh(balances.sesh + refund), amount)
  const last = stepOf('reuse-contract', reuseContract, { ...intent, refund }, context.deployment)
  if (allowance >= amount) return [last]
  return [stepOf('approve', approveSesh, { spender: contract, amount }, context.deployment), last]
}

/** @throws {InputError} `node-already-registered` when the rewards contract lists the key. */
async function requireNewNode(context: ChainContext, blsPublicKey: string): Promise<void> {
  const id = await readNodeIdOf(context, blsPublicKey)
  if (id !== null) throw new InputError('node-already-registered', { node: id })
}

/** The contract that the flow created, or one that waits for this operator and this key. */
async function findContract(context: ChainContext, of: Of<'open-node'>): Promise<Address | null> {
  const deployed = of.steps.findLast(({ kind, status }) => kind === 'deploy' && isMined(status))
  if (deployed?.hash) {
    const { logs } = await getTransactionReceipt(context.reader, { hash: deployed.hash })
    const [created] = parseEventLogs({
      abi: abis.factory,
      eventName: 'NewServiceNodeContributionContract',
      logs,
    })
    if (created) return created.args.contributorContract
  }
  const key = of.intent.keys.ed25519PublicKey
  const isOwn = (node: OpenNode) => node.ed25519PublicKey === key && sameAddress(node.operator, of.wallet)
  // An index that is late does not know the newest contract: the chain has the last word.
  const indexed = await fetchOpenNodes().catch(() => null)
  const own = indexed?.data.find(isOwn) ?? (await readOpenNodes(context)).data.find(isOwn)
  if (own?.status === 'awaiting-operator' && !hasTerms(own, of.intent))
    throw new InputError('contract-with-other-terms')
  return own?.address ?? null
}

/** Whether a contract is as the operator wants it now; nobody's stake goes into terms they did not choose. */
const hasTerms = (node: OpenNode, { fee, manualFinalize, reservations }: Of<'open-node'>['intent']) =>
  node.fee === fee && node.manualFinalize === manualFinalize && isSameList(node.reservations, reservations)

/** Where the factory's next contract will be: addresses follow from the factory's own and its count of creations. */
async function expectContract({ reader, deployment }: ChainContext): Promise<Address> {
  const { factory } = deployment.contracts
  const nonce = await getTransactionCount(reader, { address: factory })
  return getContractAddress({ from: factory, nonce: BigInt(nonce) })
}
