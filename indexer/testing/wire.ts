import { z } from 'zod'

/** The answers of the read API as a client must be able to read them; strict, so that an extra field is noticed. */

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/)
const amount = z.string().regex(/^\d+$/)
const seconds = z.int().nonnegative()
const key = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`))

export const freshness = z.strictObject({ chainId: z.int(), block: z.int(), timestamp: seconds })

export const node = z.strictObject({
  nodeId: amount,
  ed25519PublicKey: key(32),
  blsPublicKey: key(64),
  operator: address,
  fee: z.int().nullable(),
  contributionContract: address.nullable(),
  initiator: address,
  deposit: amount,
  contributors: z.array(z.strictObject({ address, beneficiary: address, stake: amount })),
  addedAt: seconds,
  addedBlock: z.int(),
  state: z.enum(['active', 'exiting', 'removed']),
  leaveRequestedAt: seconds.nullable(),
  latestLeaveRequestAt: seconds.nullable(),
  leaveRequestedBy: address.nullable(),
  removedAt: seconds.nullable(),
  removal: z.enum(['exit', 'liquidation']).nullable(),
  returnedAmount: amount.nullable(),
})

export const contract = z.strictObject({
  address,
  operator: address,
  ed25519PublicKey: key(32),
  blsPublicKey: key(64),
  fee: z.int(),
  manualFinalize: z.boolean(),
  status: z.int().min(0).max(3),
  stakingRequirement: amount,
  maxContributors: z.int(),
  contributed: amount,
  reservedOutstanding: amount,
  open: amount,
  minimum: amount.nullable(),
  contributors: z.array(z.strictObject({ address, beneficiary: address, amount, contributedAt: seconds })),
  reserved: z.array(z.strictObject({ address, amount, received: z.boolean() })),
  createdAt: seconds,
  createdBlock: z.int(),
  updatedAt: seconds,
  nodeId: amount.nullable(),
})

export const event = z.strictObject({
  id: z.string(),
  name: z.string(),
  contract: z.strictObject({ name: z.string(), address }),
  block: z.int(),
  timestamp: seconds,
  logIndex: z.int(),
  transactionHash: z.string().regex(/^0x[0-9a-f]{64}$/),
  nodeId: amount.nullable(),
  contributionContract: address.nullable(),
  wallets: z.array(address),
  args: z.record(z.string(), z.json()),
})

const operatorRecord = z.strictObject({
  operator: address,
  firstSeenAt: seconds.nullable(),
  nodes: z.strictObject({ active: z.int(), exiting: z.int(), removed: z.int(), liquidated: z.int() }),
  openContracts: z.int(),
  fees: z.array(z.strictObject({ at: seconds, fee: z.int() })),
})

const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int(), freshness })

export const nodeList = listOf(node)
export const contractList = listOf(contract)
export const eventList = listOf(event)
export const operatorList = listOf(operatorRecord)

export const operatorAnswer = z.strictObject({ ...operatorRecord.shape, freshness })
export const nodeAnswer = z.strictObject({ node, events: z.array(event), freshness })
export const contractAnswer = z.strictObject({ contract, events: z.array(event), freshness })
export const walletAnswer = z.strictObject({
  nodes: z.array(node),
  contracts: z.array(contract),
  rewards: z.strictObject({ proven: amount, claimed: amount }),
  vesting: z.array(
    z.strictObject({
      address,
      kind: z.enum(['staking', 'no-staking']),
      beneficiary: address,
      revoker: address,
      start: seconds,
      end: seconds,
      revoked: z.boolean(),
      released: amount,
    }),
  ),
  freshness,
})
export const networkAnswer = z.strictObject({
  nodes: z.strictObject({ active: z.int(), exiting: z.int(), removed: z.int() }),
  staked: amount,
  openContracts: z.int(),
  openCapacity: amount,
  proven: amount,
  claimed: amount,
  poolReleased: amount,
  stakingRequirement: amount,
  freshness,
})
export const seriesAnswer = z.strictObject({
  points: z.array(z.strictObject({ at: seconds, value: z.string().regex(/^-?\d+$/) })),
  freshness,
})
export const statusAnswer = z.strictObject({ ...freshness.shape, ready: z.boolean() })
export const problem = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })
