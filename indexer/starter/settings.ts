import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { LOCAL_CHAIN_ID, parseDeployment, type Deployment } from '@/lib/deployment/deployment'
import { givenVariables } from '../config/environment'

const DEFAULT_PORT = 8651

const environment = z.object({
  WORLD_DIR: z.string().min(1).default('.world'),
  PONDER_DEPLOYMENT_FILE: z.string().min(1).optional(),
  PONDER_RPC_URLS: z.string().min(1).optional(),
  INDEXER_PORT: z.coerce.number().int().min(1).max(65_535).default(DEFAULT_PORT),
  INDEXER_DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('session_portal'),
})

export type StarterSettings = {
  deploymentFile: string
  deployment: Deployment
  /** Where the starter itself looks at the chain. */
  rpcUrls: string[]
  port: number
  /** Absolute folder of the record and of the embedded database. */
  directory: string
  /** Postgres; undefined for the embedded database. */
  databaseUrl: string | undefined
  /** First part of the names of schemas; every fresh index gets its own. */
  schemaPrefix: string
  /** Throw the present index away first. */
  fresh: boolean
  /** The chain may be rewound and wiped at will. */
  development: boolean
}

/** @throws {z.ZodError} naming the variable or field; {Error} when the deployment file cannot be read. */
export function readStarterSettings(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): StarterSettings {
  const values = environment.parse(givenVariables(env))
  const deploymentFile = resolve(values.PONDER_DEPLOYMENT_FILE ?? join(values.WORLD_DIR, 'deployment.json'))
  const deployment = parseDeployment(JSON.parse(readFileSync(deploymentFile, 'utf8')))
  return {
    deploymentFile,
    deployment,
    rpcUrls: values.PONDER_RPC_URLS?.split(',').map((url) => url.trim()) ?? deployment.rpcUrls,
    port: values.INDEXER_PORT,
    directory: resolve(values.INDEXER_DATA_DIR ?? join(values.WORLD_DIR, 'indexer')),
    databaseUrl: values.DATABASE_URL,
    schemaPrefix: values.DATABASE_SCHEMA,
    fresh: args.includes('--fresh'),
    development: deployment.chainId === LOCAL_CHAIN_ID,
  }
}
