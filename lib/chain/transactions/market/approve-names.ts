import { abis } from '@/lib/chain/abis'
import { tokenIdOf } from '@/lib/crypto/names'
import { marketOf } from '@/lib/market/market-of'
import { namesOf } from '@/lib/names/names-of'
import { type PinnedName, wordFor } from '@/lib/names/pinned-name'
import type { Transaction } from '../transaction'

/** Lets the conduit move one name; a transfer of the name takes the permission back by itself. */
export const approveName = {
  describe: ({ name }) => ({
    name: 'approve-name',
    values: { name: wordFor(name) },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ name }, deployment) => ({
    address: namesOf(deployment).registry,
    abi: abis.names,
    functionName: 'approve',
    args: [marketOf(deployment).conduit, tokenIdOf(name.registryName)],
  }),
} satisfies Transaction<{ name: PinnedName }>

/** Lets the conduit move every name of the wallet, now and later: for people who sell many. */
export const approveAllNames = {
  describe: () => ({ name: 'approve-all-names', values: {}, leaves: 0n, arrives: 0n }),
  build: (_, deployment) => ({
    address: namesOf(deployment).registry,
    abi: abis.names,
    functionName: 'setApprovalForAll',
    args: [marketOf(deployment).conduit, true],
  }),
} satisfies Transaction<object>
