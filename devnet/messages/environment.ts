import { z } from 'zod'
import { LOCAL_PHRASE } from '@/devnet/network/node-keys'

const environment = z.object({
  DEPLOYMENT_FILE: z.string(),
  WORLD_DIR: z.string(),
  /** The staking network, which knows what nodes there are. */
  NETWORK_URL: z.url({ protocol: /^https?$/ }),
  MESSAGES_PORT: z.coerce.number().int().min(1).max(65_535).default(8652),
  /** The nodes' keys follow from it. */
  NETWORK_PHRASE: z.string().min(1).default(LOCAL_PHRASE),
})

/** @throws {Error} a sentence naming every variable that is missing or wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): z.output<typeof environment> {
  const parsed = environment.safeParse(variables)
  if (parsed.success) return parsed.data
  throw new Error(`The message network's environment is not usable:\n${z.prettifyError(parsed.error)}`)
}
