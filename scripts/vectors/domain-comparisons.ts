import {
  aggregateBlsPublicKeys,
  aggregateBlsSignatures,
  blsPublicKeyFromSecret,
  blsSecretKey,
  blsTags,
  decodeBlsSignature,
  decodeHex,
  encodeHex,
  exitMessage,
  liquidationMessage,
  proofOfPossessionMessage,
  proveBlsPossession,
  rewardMessage,
  signBls,
  subtractBlsPublicKeys,
  verifyNetworkSignature,
  verifyProofOfPossession,
  type BlsPublicKey,
  type BlsTags,
} from '@/lib/crypto'
import type { BlsFileDomain, BlsFileKey, BlsFileProof, BlsFileStep } from './bls-file'
import { hex32, once, type Comparison } from './comparison'
import { messageComparisons, signatureComparison } from './message-comparisons'

type Node = { id: number; key: BlsFileKey }

/** Tags, proofs of possession and network signatures of one rewards contract, its keys registered in order as 1, 2, … */
export function domainComparisons(domain: BlsFileDomain, keys: readonly BlsFileKey[]): Comparison[] {
  const tags = blsTags(domain)
  let nodes: Node[] = keys.map((key, index) => ({ id: index + 1, key }))
  const steps = domain.steps.flatMap((step, index) => {
    const comparisons = stepComparisons({ step, name: `${domain.name} step ${index + 1}`, tags, nodes })
    if (step.kind !== 'reward') nodes = nodes.filter(({ key }) => key.name !== step.key)
    return comparisons
  })
  const proofs = domain.proofOfPossession.flatMap((proof) => {
    return proofComparisons({ proof, name: `${domain.name} proof ${proof.key}`, tags, keys })
  })
  return [...tagComparisons(domain, tags), ...proofs, ...steps]
}

function tagComparisons({ name, tags: file }: BlsFileDomain, tags: BlsTags): Comparison[] {
  const rows: readonly [keyof BlsFileDomain['tags'], keyof BlsTags][] = [
    ['proofOfPossessionTag', 'proofOfPossession'],
    ['rewardTag', 'reward'],
    ['exitTag', 'exit'],
    ['liquidateTag', 'liquidate'],
    ['hashToG2Tag', 'hashToG2'],
  ]
  return rows.map(([entry, tag]) => {
    return {
      kind: 'tag',
      name: `${name} ${entry}`,
      expected: file[entry],
      actual: () => `0x${encodeHex(tags[tag])}`,
    }
  })
}

function proofComparisons(of: {
  proof: BlsFileProof
  name: string
  tags: BlsTags
  keys: readonly BlsFileKey[]
}): Comparison[] {
  const { proof, name, tags, keys } = of
  const binding = once(() => {
    const key = findKey(keys, proof.key)
    return {
      secretKey: secretOf(key),
      publicKey: publicKeyOf(key),
      operator: proof.operator,
      ed25519PublicKey: decodeHex(key.ed25519PubkeyHex, 32),
    }
  })
  return [
    ...messageComparisons({
      name,
      tags,
      message: () => proofOfPossessionMessage(tags, binding()),
      expectedMessage: proof.message,
      expectedHash: proof.hashToG2,
    }),
    signatureComparison({
      kind: 'proof of possession',
      name,
      expected: proof.signature,
      actual: () => proveBlsPossession({ ...binding(), tags }),
    }),
    {
      kind: 'proof of possession verified',
      name,
      expected: 'true',
      actual: () =>
        String(
          verifyProofOfPossession({
            ...binding(),
            tags,
            signature: decodeBlsSignature(proof.signature.hex),
          }),
        ),
    },
  ]
}

function stepComparisons(of: {
  step: BlsFileStep
  name: string
  tags: BlsTags
  nodes: readonly Node[]
}): Comparison[] {
  const { step, name, tags, nodes } = of
  const keys = nodes.map(({ key }) => key)
  const message = () => stepMessage(step, tags, keys)
  const sign = (keyName: string) =>
    signBls({
      secretKey: secretOf(findKey(keys, keyName)),
      message: message(),
      hashToG2Tag: tags.hashToG2,
    })
  const all = once(() => aggregateBlsPublicKeys(keys.map(publicKeyOf)))
  const nonSigners = once(() => step.nonSignerIds.map((id) => publicKeyOf(findNode(nodes, id).key)))
  return [
    ...messageComparisons({
      name,
      tags,
      message,
      expectedMessage: step.message,
      expectedHash: step.hashToG2,
    }),
    ...step.partialSignatures.map(({ key, signature }) =>
      signatureComparison({
        kind: 'partial signature',
        name: `${name} ${key}`,
        expected: signature,
        actual: () => sign(key),
      }),
    ),
    {
      kind: 'key of the signers',
      name,
      expected: keyText(step.signersAggregatePubkey),
      actual: () =>
        publicKeyText(
          aggregateBlsPublicKeys(step.signers.map((signer) => publicKeyOf(findKey(keys, signer)))),
        ),
    },
    {
      kind: 'key without the absent',
      name,
      expected: keyText(step.signersAggregatePubkey),
      actual: () => publicKeyText(subtractBlsPublicKeys(all(), nonSigners())),
    },
    signatureComparison({
      kind: 'network signature',
      name,
      expected: step.signature,
      actual: () => aggregateBlsSignatures(step.signers.map(sign)),
    }),
    {
      kind: 'network signature verified',
      name,
      expected: 'true',
      actual: () =>
        String(
          verifyNetworkSignature({
            aggregatePublicKey: all(),
            nonSigners: nonSigners(),
            message: message(),
            hashToG2Tag: tags.hashToG2,
            signature: decodeBlsSignature(step.signature.hex),
          }),
        ),
    },
  ]
}

function stepMessage(step: BlsFileStep, tags: BlsTags, keys: readonly BlsFileKey[]): Uint8Array {
  if (step.kind === 'reward')
    return rewardMessage(tags, { recipient: step.recipient, lifetime: BigInt(step.amount) })
  const removal = { publicKey: publicKeyOf(findKey(keys, step.key)), timestamp: BigInt(step.timestamp) }
  return step.kind === 'exit' ? exitMessage(tags, removal) : liquidationMessage(tags, removal)
}

const secretOf = (key: BlsFileKey) => blsSecretKey(BigInt(key.secretKey))
const publicKeyOf = (key: BlsFileKey): BlsPublicKey => blsPublicKeyFromSecret(secretOf(key))
const publicKeyText = ({ X, Y }: BlsPublicKey) => `${hex32(X)} ${hex32(Y)}`
const keyText = ({ X, Y }: { X: string; Y: string }) => `${X} ${Y}`

function findKey(keys: readonly BlsFileKey[], name: string): BlsFileKey {
  const key = keys.find((candidate) => candidate.name === name)
  if (!key) throw new Error(`no node with the key ${name} is registered at this step`)
  return key
}

function findNode(nodes: readonly Node[], id: number): Node {
  const node = nodes.find((candidate) => candidate.id === id)
  if (!node) throw new Error(`no node has the id ${id} at this step`)
  return node
}
