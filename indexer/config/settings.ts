import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LOCAL_CHAIN_ID, parseDeployment, type Deployment } from '@/lib/deployment/deployment'
import { givenVariables } from './environment'

/** Requests per second that ponder allows an RPC grow slowly from 20; every entry of the list has its own limit. */
const LOCAL_RPC_ENTRIES = 25

const environment = z.object({
  PONDER_DEPLOYMENT_FILE: z.string().min(1),
  PONDER_RPC_URLS: z
    .string()
    .optional()
    .transform((text) => text?.split(',').map((url) => url.trim()))
    .pipe(z.array(z.url({ protocol: /^(https?|wss?)$/ })).optional()),
  INDEXER_DATA_DIR: z.string().min(1),
  DATABASE_URL: z.string().min(1).optional(),
})

export type IndexerSettings = {
  deployment: Deployment
  rpcUrls: string[]
  /** The chain may be rewound and wiped at will, and its node is ours alone. */
  development: boolean
  pollingMilliseconds: number
  database: { kind: 'postgres'; connectionString: string } | { kind: 'pglite'; directory: string }
}

/**
 * Settings of the ponder process from its environment.
 * @throws {z.ZodError} naming the variable or the field of the deployment file that is wrong.
 */
export function readIndexerSettings(env: Readonly<Record<string, string | undefined>>): IndexerSettings {
  const values = environment.parse(givenVariables(env))
  const deployment = parseDeployment(JSON.parse(readFileSync(values.PONDER_DEPLOYMENT_FILE, 'utf8')))
  // In full form (with the slash at the end), else ponder warns that a local node is a public one.
  const urls = (values.PONDER_RPC_URLS ?? deployment.rpcUrls).map((url) => new URL(url).href)
  const development = deployment.chainId === LOCAL_CHAIN_ID
  return {
    deployment,
    rpcUrls: development ? urls.flatMap((url) => Array<string>(LOCAL_RPC_ENTRIES).fill(url)) : urls,
    development,
    pollingMilliseconds: development ? 250 : 1_000,
    database: values.DATABASE_URL
      ? { kind: 'postgres', connectionString: values.DATABASE_URL }
      : { kind: 'pglite', directory: join(values.INDEXER_DATA_DIR, 'pglite') },
  }
}
