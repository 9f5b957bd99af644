'use client'

import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { rpcOf } from '@/lib/chain/rpc/rpc'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { useDeployment } from './deployment'
import { queryKeys } from './query-keys'

/** Names of addresses change rarely; a wrong one for an hour moves no money, for what is signed is the address. */
const FRESH_MS = 60 * 60 * 1_000

/** The ENS name of an address that also points back to it. Nobody is asked where the deployment configures no ENS. */
export function useEnsName(address: Address): string | null {
  const { ens } = useDeployment()
  const { data } = useQuery({
    queryKey: queryKeys.ensName(address),
    queryFn: () => (ens ? readName(ens, address) : null),
    enabled: ens !== undefined,
    staleTime: FRESH_MS,
    retry: false,
  })
  return data ?? null
}

async function readName({ rpcUrls, registry }: NonNullable<PublicDeployment['ens']>, address: Address) {
  const [{ nameOfAddress }, { agree }] = await Promise.all([
    import('@/lib/chain/ens/name-of-address'),
    import('@/lib/chain/names/agree'),
  ])
  const ask = (url: string) => nameOfAddress(rpcOf({ rpcUrls: [url] }), registry, address)
  return agree(rpcUrls, ask, (name) => name ?? '')
}
