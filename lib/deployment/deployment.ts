import { getAddress, isAddress } from 'viem'
import { z } from 'zod'

const address = z
  .string()
  .refine((text) => isAddress(text, { strict: false }), 'is not an address')
  .transform((text) => getAddress(text))

const url = z.url({ protocol: /^https?$/ })

/** Timers of the node network that no contract tells, in seconds. */
const network = z.object({
  unlockSeconds: z.int().positive(),
  exitGraceSeconds: z.int().positive(),
  deregistrationLockSeconds: z.int().positive(),
  blockSeconds: z.int().positive(),
  rewardDelaySeconds: z.int().nonnegative(),
})

export const deploymentSchema = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  chainId: z.int().positive(),
  rpcUrls: z.array(url).min(1),
  explorerUrl: url.optional(),
  stakingBackendUrl: url.optional(),
  /** First block worth indexing. */
  startBlock: z.int().nonnegative(),
  testnet: z.boolean(),
  network,
  contracts: z.object({ sesh: address, rewards: address, pool: address, factory: address }),
  vesting: z.array(z.object({ address, kind: z.enum(['staking', 'no-staking']) })).optional(),
})

/** One chain with the contracts on it: everything that differs between the local world and a real network. */
export type Deployment = z.infer<typeof deploymentSchema>

/** What the browser gets to know of a deployment. */
export type PublicDeployment = Omit<Deployment, 'stakingBackendUrl'>

/** @throws {z.ZodError} when the text is not a deployment file; its issues name the fields. */
export const parseDeployment = (json: unknown): Deployment => deploymentSchema.parse(json)

export { LOCAL_CHAIN_ID } from './local-chain'
