import { getAddress, type Hex, isAddress } from 'viem'
import { z } from 'zod'
import { nameModes } from '@/lib/crypto/names'
import { ONE_SESH } from '@/lib/units/sesh'

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

/** The contracts of Session names. */
const names = z.object({
  registry: address,
  registrar: address,
  /** What the registry keeps of a label: its hash, or the label. */
  labelMode: z.enum(nameModes),
  /** How a Session record is written: value and nonce as hex digits. Every published form is read. */
  recordEncoding: z.enum(['hex']),
  /** Block before the first one of the names; left out: `startBlock`. */
  fromBlock: z.int().nonnegative().optional(),
})

/** A contract that stakes for others; another provider is another entry. */
const provider = {
  /** What people call it. */
  name: z.string().min(1),
  /** Block before its first one; left out: `startBlock`. */
  fromBlock: z.int().nonnegative().optional(),
}

/** A vault whose shares are SESH that works: ERC-4626. */
const liquid = z.object({
  ...provider,
  vault: address,
  /** How one leaves when the buffer is empty: in turn, by requests as ERC-7540 makes them, or not before it is filled. */
  queue: z.enum(['requests', 'none']),
})

/** Pools that gather one seat from many people; the factory makes them. */
const micro = z.object({ ...provider, factory: address })

/** Most that the portal takes of a sale, in basis points. */
const MAX_MARKET_FEE = 500

/** Where names are traded: Seaport, and the conduit that moves names and SESH for it. */
const market = z.object({
  seaport: address,
  conduitController: address,
  conduit: address,
  /** Names the conduit in an order, 32 bytes. */
  conduitKey: z
    .string()
    .regex(/^0x[0-9a-f]{64}$/, 'is not 32 bytes')
    .transform((text) => text as Hex),
  /** Who gets the portal's fee. */
  feeWallet: address,
  feeBasisPoints: z.int().nonnegative().max(MAX_MARKET_FEE).default(200),
  /** Atomic SESH that a listing or an offer must at least ask or bid. */
  minimumPrice: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not a positive whole number')
    .default(String(ONE_SESH)),
  /** Block before the first one of the market; left out: that of the names. */
  fromBlock: z.int().nonnegative().optional(),
})

const publicKey = z.string().regex(/^[0-9a-f]{64}$/, 'is not 64 hex digits')

/** Where private messages enter the node network. */
const messages = z.object({
  /** They tell which nodes there are; known by the SHA-256 of their certificate's public key (base64). */
  seeds: z.array(z.object({ url, publicKeySha256: z.base64().length(44).optional() })).min(1),
  /** Relays of others, tried after the portal's own. */
  relays: z.array(url).default([]),
  /** Keeps encrypted files; reached through the nodes only. */
  fileServer: z.object({ url, ed25519PublicKey: publicKey, x25519PublicKey: publicKey }).optional(),
  /** Links to rooms that people of this network may like. */
  communities: z.array(z.object({ url })).optional(),
})

const fields = z.object({
  name: z.string().min(1),
  label: z.string().min(1),
  chainId: z.int().positive(),
  rpcUrls: z.array(url).min(1),
  explorerUrl: url.optional(),
  stakingBackendUrl: url.optional(),
  /** First block worth indexing. */
  startBlock: z.int().nonnegative(),
  testnet: z.boolean(),
  /** Where names are looked up: the ENS registry and endpoints of its chain. Left out: addresses only. */
  ens: z.object({ rpcUrls: z.array(url).min(1), registry: address }).optional(),
  network,
  contracts: z.object({ sesh: address, rewards: address, pool: address, factory: address }),
  /** Where Session names are kept and sold. Left out: no names on this chain. */
  names: names.optional(),
  /** Who stakes any amount for others, and lets them leave. Left out: nobody on this chain. */
  liquid: z.array(liquid).optional(),
  /** Who gathers seats from small amounts. Left out: nobody on this chain. */
  micro: z.array(micro).optional(),
  /** Left out: names are not traded on this chain. */
  market: market.optional(),
  /** Left out: no messages on this network. */
  messages: messages.optional(),
  vesting: z.array(z.object({ address, kind: z.enum(['staking', 'no-staking']) })).optional(),
})

const deploymentSchema = fields.refine((deployment) => !deployment.market || deployment.names, {
  path: ['market'],
  message: 'needs names',
})

/** One chain with the contracts on it: everything that differs between the local world and a real network. */
export type Deployment = z.infer<typeof deploymentSchema>

/** What the browser gets to know of a deployment. */
export type PublicDeployment = Omit<Deployment, 'stakingBackendUrl'>

/** @throws {Error} one sentence that names every field with a wrong value. */
export function parseDeployment(json: unknown): Deployment {
  const parsed = deploymentSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
  throw new Error(`The deployment has wrong fields: ${wrong.join(', ')}.`)
}

export { LOCAL_CHAIN_ID } from './local-chain'
