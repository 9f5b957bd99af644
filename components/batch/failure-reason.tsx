'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { FieldError } from '@/components/figures/field-error'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import { useDeployment } from '@/lib/hooks/deployment'
import { freshnessLevels } from '@/lib/hooks/freshness-levels'
import { queryKeys } from '@/lib/hooks/query-keys'

type Props = { wallet: Address; item: FlowRecord }

/** Why an item failed, by what the chain answers when it is tried without sending: the same after a reload. */
export function FailureReason({ wallet, item }: Props) {
  const t = useTranslations('many.batch.reason')
  const deployment = useDeployment()
  const { data: tried } = useQuery({
    queryKey: queryKeys.batchTrial(wallet, item.id),
    queryFn: async () => {
      const [{ prepareBatch }, { chainContext }] = await Promise.all([
        import('@/lib/chain/transactions/batch/send-batch'),
        import('@/lib/chain/transactions/batch/begin-batch'),
      ])
      const [prepared] = await prepareBatch(chainContext(deployment), wallet, [item])
      return prepared ?? null
    },
    ...freshnessLevels.constant,
  })
  if (!tried) return null
  return (
    <p className="basis-full ps-[30px] text-ink-muted">
      {tried.status === 'refused' ? <FieldError error={tried.error} /> : t(tried.status)}
    </p>
  )
}
