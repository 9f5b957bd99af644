import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { abis } from '@/lib/chain/abis'
import { tokenIdOf } from '@/lib/crypto/names'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { type PinnedName, wordFor } from '@/lib/names/pinned-name'
import { type RecordKind, recordTypes } from '@/lib/names/record-kind'
import type { Sesh } from '@/lib/units/sesh'
import type { Call, Transaction } from '../transaction'
import { namesOf } from '@/lib/names/names-of'

const registryCall = (
  deployment: PublicDeployment,
  functionName: string,
  args: readonly unknown[],
): Call => ({ address: namesOf(deployment).registry, abi: abis.names, functionName, args })

type OfName = { name: PinnedName }

/** One more period for an own name; the registry takes its fee from the owner. */
export const renewName = {
  describe: ({ name, fee }) => ({
    name: 'renew-name',
    values: { name: wordFor(name), amount: fee },
    leaves: fee,
    arrives: 0n,
  }),
  build: ({ name }, deployment) => registryCall(deployment, 'renewName', [name.registryName]),
} satisfies Transaction<OfName & { fee: Sesh }>

export type SetRecordInput = OfName & {
  record: RecordKind
  /** What the registry keeps; empty clears. */
  text: string
}

export const setRecord = {
  describe: ({ name, record, text }) => ({
    name: `${text === '' ? 'clear' : 'set'}-${record}-record` as const,
    values: { name: wordFor(name) },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ name, record, text }, deployment) =>
    registryCall(deployment, 'setTextRecord', [tokenIdOf(name.registryName), recordTypes[record], text]),
} satisfies Transaction<SetRecordInput>

export type TransferNameInput = OfName & { from: Address; to: Address; fee: Sesh }

/** Hands a name over; asks a contract that receives it whether it can. */
export const transferName = {
  describe: ({ name, to, fee }) => ({
    name: 'transfer-name',
    values: { name: wordFor(name), to, amount: fee },
    leaves: fee,
    arrives: 0n,
  }),
  build: ({ name, from, to }, deployment) =>
    registryCall(deployment, 'safeTransferFrom', [from, to, tokenIdOf(name.registryName)]),
} satisfies Transaction<TransferNameInput>

export const burnName = {
  describe: ({ name }) => ({ name: 'burn-name', values: { name: wordFor(name) }, leaves: 0n, arrives: 0n }),
  build: ({ name }, deployment) => registryCall(deployment, 'burn', [tokenIdOf(name.registryName)]),
} satisfies Transaction<OfName>

/** Takes back who else may move or change one name. */
export const revokeNameApproval = {
  describe: ({ name }) => ({
    name: 'revoke-name-approval',
    values: { name: wordFor(name) },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ name }, deployment) =>
    registryCall(deployment, 'approve', [zeroAddress, tokenIdOf(name.registryName)]),
} satisfies Transaction<OfName>

/** Takes back who else may move or change every name of the wallet. */
export const revokeOperator = {
  describe: ({ operator }) => ({
    name: 'revoke-operator',
    values: { operator },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ operator }, deployment) => registryCall(deployment, 'setApprovalForAll', [operator, false]),
} satisfies Transaction<{ operator: Address }>

/** Takes back what a contract may still take of the wallet's SESH. */
export const revokeAllowance = {
  describe: ({ spender }) => ({ name: 'revoke-allowance', values: { spender }, leaves: 0n, arrives: 0n }),
  build: ({ spender }, { contracts }) => ({
    address: contracts.sesh,
    abi: abis.sesh,
    functionName: 'approve',
    args: [spender, 0n],
  }),
} satisfies Transaction<{ spender: Address }>
