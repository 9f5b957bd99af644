import type { Address } from 'viem'
import type { NodeQuery, SeriesQuery } from '@/lib/api/indexer/client'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'

/** Name of every query, built from what it depends on. One page shows one deployment, so the chain id is not part. */
export const queryKeys = {
  portalNotices: () => ['portal-notices'] as const,
  upgradePlan: () => ['upgrade-plan'] as const,
  chainHead: () => ['chain-head'] as const,
  networkHead: () => ['network-head'] as const,
  indexStatus: () => ['index-status'] as const,
  chainFigures: () => ['chain-figures'] as const,
  indexFigures: () => ['index-figures'] as const,
  leaveParameters: () => ['leave-parameters'] as const,
  openNodes: () => ['open-nodes'] as const,
  openNode: (contract: Address) => ['open-node', contract] as const,
  contractEvents: (contract: Address) => ['events', 'contract', contract] as const,
  nodeEvents: (nodeId: bigint) => ['events', 'node', nodeId] as const,
  walletEvents: (wallet: Address) => ['events', 'wallet', wallet] as const,
  operators: () => ['operators'] as const,
  operator: (operator: Address) => ['operators', operator] as const,
  series: (query: SeriesQuery) => ['series', query] as const,
  claimLimit: () => ['claim-limit'] as const,
  nodes: (query: NodeQuery) => ['nodes', 'list', query] as const,
  node: (nodeId: bigint) => ['nodes', 'one', nodeId] as const,
  networkNodes: () => ['network-nodes'] as const,
  balances: (wallet: Address | undefined) => ['wallet', wallet, 'balances'] as const,
  allowance: (owner: Address | undefined, spender: Address) =>
    ['wallet', owner, 'allowance', spender] as const,
  walletOverview: (wallet: Address | undefined) => ['wallet', wallet, 'overview'] as const,
  rewardsAccount: (wallet: Address | undefined) => ['wallet', wallet, 'rewards-account'] as const,
  recipient: (wallet: Address | undefined) => ['wallet', wallet, 'recipient'] as const,
  rewardSignature: (wallet: Address | undefined) => ['reward-signature', wallet] as const,
  vesting: (wallet: Address | undefined) => ['wallet', wallet, 'vesting'] as const,
  vestingContract: (vesting: Address | undefined) => ['wallet', vesting, 'vesting-contract'] as const,
  liquidationRatios: () => ['liquidation-ratios'] as const,
  walletTogether: (wallet: Address) => ['wallet-together', wallet] as const,
  poolRelease: () => ['pool-release'] as const,
  registrations: (of: string | undefined) => ['registrations', of] as const,
  registrationTerms: () => ['registration-terms'] as const,
  registrationCheck: (of: PreparedRegistration | undefined) => ['registration-check', of] as const,
  nodeIdOf: (blsPublicKey: string) => ['nodes', 'id-of', blsPublicKey] as const,
  nameRules: () => ['names', 'rules'] as const,
  saleTerms: () => ['names', 'sale-terms'] as const,
  nameOffers: (labels: readonly string[]) => ['names', 'offers', labels] as const,
  commitment: (commitment: string | undefined) => ['names', 'commitment', commitment] as const,
  flowCosts: (of: unknown) => ['flow-costs', of] as const,
}

/** Queries that any confirmed transaction of the wallet may have changed; constants and signatures are not among them. */
export const keysAfterTransaction = [
  ['chain-head'],
  ['chain-figures'],
  ['index-figures'],
  ['open-nodes'],
  ['open-node'],
  ['events'],
  ['nodes'],
  ['network-nodes'],
  ['wallet'],
  ['pool-release'],
  ['names'],
] as const
