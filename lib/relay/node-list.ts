import { z } from 'zod'
import { askNode } from './ask-node'
import { isLoopbackAddress, isPublicAddress } from './public-address'

export type Seed = {
  /** Where it answers JSON-RPC: `https://host:4443`. */
  url: string
  /** SHA-256 of its certificate's public key, base64; only `http:` seeds of test networks have none. */
  publicKeySha256?: string | undefined
}

const LARGEST_LIST_BYTES = 8 * 1024 * 1024
const TIMEOUT_MILLISECONDS = 15_000
const MOST_NODES = 10_000

const fields = {
  public_ip: true,
  storage_port: true,
  pubkey_x25519: true,
  pubkey_ed25519: true,
  requested_unlock_height: true,
  swarm_id: true,
  height: true,
}

const key = z.string().regex(/^[0-9a-f]{64}$/)

/** One node as the network's own lists write it. */
const listedNode = z.object({
  public_ip: z.string(),
  storage_port: z.int().min(1).max(65_535),
  pubkey_x25519: key,
  pubkey_ed25519: key,
  requested_unlock_height: z.int().nonnegative().default(0),
  swarm_id: z.union([z.string(), z.number()]).transform(String).optional(),
})

export type ListedNode = z.infer<typeof listedNode>

const answer = z.object({
  result: z.object({
    height: z.int().nonnegative().optional(),
    service_node_states: z.array(z.unknown()).max(MOST_NODES),
  }),
})

export type NodeList = {
  nodes: readonly ListedNode[]
  /** Height of the network's chain at the seed. */
  height: number | null
  /** Host of the seed that told the list. */
  seed: string
  /** Milliseconds since 1970. */
  fetchedAt: number
}

/**
 * Asks one seed for the nodes in service. Entries without address or keys are left out, as are addresses inside the
 * relay's own network; those of this machine are taken only where `local` says that the network is the local world.
 * @throws when the seed does not answer, shows another key, or answers something else.
 */
export async function fetchNodeList(seed: Seed, of: { local: boolean; now: number }): Promise<NodeList> {
  const url = new URL('/json_rpc', seed.url)
  const params = { active_only: true, fields }
  const { status, body } = await askNode({
    url,
    headers: { 'content-type': 'application/json', 'user-agent': 'WhatsApp', 'accept-language': 'en-us' },
    body: new TextEncoder().encode(JSON.stringify({ jsonrpc: '2.0', method: 'get_n_service_nodes', params })),
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    limit: LARGEST_LIST_BYTES,
    publicKeySha256: seed.publicKeySha256,
  })
  if (status !== 200) throw new Error(`The seed answered ${status}.`)
  const { result } = answer.parse(JSON.parse(readableSwarmIds(new TextDecoder().decode(body))))
  const nodes = result.service_node_states.flatMap((state) => {
    const node = listedNode.safeParse(state)
    return node.success && isReachable(node.data.public_ip, of.local) ? [node.data] : []
  })
  return { nodes, height: result.height ?? null, seed: url.host, fetchedAt: of.now }
}

/** Ids of swarms are 64 bits wide: as plain numbers they would be rounded. */
const readableSwarmIds = (text: string) => text.replace(/("swarm_id"\s*:\s*)(\d+)/g, '$1"$2"')

const isReachable = (ip: string, local: boolean) => isPublicAddress(ip) || (local && isLoopbackAddress(ip))
