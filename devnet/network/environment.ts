import type { Hex } from 'viem'
import { z } from 'zod'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/deployment'
import { LOCAL_PHRASE } from './node-keys'

const privateKey = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/)
  .transform((text): Hex => `0x${text.slice(2)}`)

const environment = z.object({
  DEPLOYMENT_FILE: z.string(),
  /** Keeps dev actions and prepared registrations. */
  WORLD_DIR: z.string(),
  NETWORK_PORT: z.coerce.number().int().min(1).max(65_535).default(8650),
  /** Instead of the deployment's first endpoint. */
  CHAIN_RPC_URL: z.url({ protocol: /^https?$/ }).optional(),
  INDEXER_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The nodes as keepers of messages; their time and snapshots move with the chain's. */
  MESSAGES_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The nodes' keys follow from it. */
  NETWORK_PHRASE: z.string().min(1).default(LOCAL_PHRASE),
  /** Pays for the nodes of a foreign development chain. */
  FUNDER_KEY: privateKey.optional(),
  CREATE_NODES: z.coerce.number().int().nonnegative().default(0),
  /** Says that a foreign chain is a development chain, which answers anvil's methods. */
  DEV_CONTROLS: z.enum(['0', '1']).default('0'),
  /** An idle development chain gets an empty block after so many seconds; 0 for never. */
  HEARTBEAT_SECONDS: z.coerce.number().int().nonnegative().default(0),
})

export type NetworkEnvironment = z.output<typeof environment>

/** @throws {Error} a sentence naming every variable that is missing or wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): NetworkEnvironment {
  const parsed = environment.safeParse(variables)
  if (parsed.success) return parsed.data
  throw new Error(`The network's environment is not usable:\n${z.prettifyError(parsed.error)}`)
}

/** Time, funds and failures may be controlled on the local chain, and where somebody says it is a play chain. */
export const hasControls = (env: NetworkEnvironment, chainId: number): boolean =>
  chainId === LOCAL_CHAIN_ID || env.DEV_CONTROLS === '1' || env.FUNDER_KEY !== undefined
