import { z } from 'zod'

const fp2 = z.object({ c0: z.string(), c1: z.string() })
const g1 = z.object({ X: z.string(), Y: z.string() })
const g2 = z.object({ x: fp2, y: fp2 })

const signature = z.object({
  limbs: z.object({ sigs0: z.string(), sigs1: z.string(), sigs2: z.string(), sigs3: z.string() }),
  hex: z.string(),
})

const hashToG2 = z.object({
  counter: z.number(),
  uniformBytes: z.string(),
  x: fp2,
  negateY: z.boolean(),
  mappedPoint: g2,
  point: g2,
})

const key = z.object({
  name: z.string(),
  secretKey: z.string(),
  blsPubkey: g1,
  blsPubkeyHex: z.string(),
  ed25519Seed: z.string(),
  ed25519PubkeyHex: z.string(),
  serviceNodePubkey: z.string(),
  ed25519SignedMessage: z.string(),
  ed25519SignatureHex: z.string(),
  serviceNodeSignature1: z.string(),
  serviceNodeSignature2: z.string(),
})

const proofOfPossession = z.object({
  key: z.string(),
  operator: z.string(),
  message: z.string(),
  hashToG2,
  signature,
})

const signed = {
  message: z.string(),
  hashToG2,
  signers: z.array(z.string()),
  nonSignerIds: z.array(z.number()),
  partialSignatures: z.array(z.object({ key: z.string(), signature })),
  signersAggregatePubkey: g1,
  signature,
}

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reward'), recipient: z.string(), amount: z.string(), ...signed }),
  z.object({ kind: z.literal('exit'), key: z.string(), timestamp: z.string(), ...signed }),
  z.object({ kind: z.literal('liquidate'), key: z.string(), timestamp: z.string(), ...signed }),
])

const domain = z.object({
  name: z.string(),
  chainId: z.number(),
  contract: z.string(),
  tags: z.object({
    proofOfPossessionTag: z.string(),
    rewardTag: z.string(),
    exitTag: z.string(),
    liquidateTag: z.string(),
    hashToG2Tag: z.string(),
  }),
  proofOfPossession: z.array(proofOfPossession),
  steps: z.array(step),
})

/** Shape of a file of BLS vectors; its own `about` says how the numbers are written. */
export const blsFile = z.object({ keys: z.array(key), domains: z.array(domain) })

export type BlsFile = z.infer<typeof blsFile>
export type BlsFileKey = BlsFile['keys'][number]
export type BlsFileDomain = BlsFile['domains'][number]
export type BlsFileProof = BlsFileDomain['proofOfPossession'][number]
export type BlsFileStep = BlsFileDomain['steps'][number]
export type BlsFileHash = z.infer<typeof hashToG2>
export type BlsFileSignature = z.infer<typeof signature>
