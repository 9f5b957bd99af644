import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { fetchRegistrations } from '@/lib/api/backend/registrations'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { sameAddress } from '@/lib/units/same-address'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { useOpenNodes } from './open-nodes'
import { queryKeys } from './query-keys'

/** Prepared registrations of an operator, or of one node by its key; newest first. */
export function useRegistrations(of: string | undefined) {
  return useQuery({
    queryKey: queryKeys.registrations(of),
    queryFn: of ? ({ signal }) => fetchRegistrations(of, signal) : skipToken,
    ...freshnessLevels.live,
  })
}

/** What a new node needs now. */
export function useRegistrationTerms() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.registrationTerms(),
    queryFn: () => chain.read((reads, context) => reads.readRegistrationTerms(context)),
    ...freshnessLevels.constant,
  })
}

/** Verifies both signatures in this browser. Data is true; the error says what does not hold. */
export function useRegistrationCheck(registration: PreparedRegistration | undefined) {
  const { deployment } = useChain()
  return useQuery({
    queryKey: queryKeys.registrationCheck(registration),
    queryFn: registration
      ? async () => {
          const { checkRegistration } = await import('@/lib/chain/signatures/check-registration')
          checkRegistration(deployment, registration)
          return true
        }
      : skipToken,
    retry: false,
    ...freshnessLevels.constant,
  })
}

/** Where a prepared node stands on the chain: registered under an id, or with a contract of this operator that collects stakes. */
export function useRegistrationState(of: {
  blsPublicKey: string
  ed25519PublicKey: string
  operator: Address
}) {
  const chain = useChain()
  const id = useQuery({
    queryKey: queryKeys.nodeIdOf(of.blsPublicKey),
    queryFn: () => chain.read((reads, context) => reads.readNodeIdOf(context, of.blsPublicKey)),
    ...freshnessLevels.live,
  })
  const open = useOpenNodes()
  const contract = open.data?.data.find(
    (node) => node.ed25519PublicKey === of.ed25519PublicKey && sameAddress(node.operator, of.operator),
  )
  const { error, refetch } = id
  return { isPending: id.isPending || open.isPending, error, refetch, nodeId: id.data ?? null, contract }
}
