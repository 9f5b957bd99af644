import type { Ports } from '@/devnet/supervisor/ports'
import { freePort } from '@/indexer/testing/local-chain'

/** Ports for a world that lives for one command. */
export const freePorts = async (): Promise<Ports> => ({
  chain: await freePort(),
  network: await freePort(),
  messages: await freePort(),
  indexer: await freePort(),
  web: await freePort(),
})
