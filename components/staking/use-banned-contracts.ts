'use client'

import { useTranslations } from 'next-intl'
import { useDeployment } from '@/lib/hooks/deployment'
import type { ProtocolContract } from '@/lib/staking/beneficiary-rules'

/** Contracts in which rewards would be stranded, under the names of the catalogue. */
export function useBannedContracts(): ProtocolContract[] {
  const t = useTranslations('stake.contractName')
  const { contracts, vesting = [] } = useDeployment()
  return [
    { address: contracts.sesh, name: t('sesh') },
    { address: contracts.rewards, name: t('rewards') },
    { address: contracts.pool, name: t('pool') },
    { address: contracts.factory, name: t('factory') },
    ...vesting.map(({ address }) => ({ address, name: t('vesting') })),
  ]
}
