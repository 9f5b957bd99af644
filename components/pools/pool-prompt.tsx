'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useNextPool } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import type { OpenNode } from '@/lib/staking/open-node'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sameAddress } from '@/lib/units/same-address'

/** Leads the operator of a node with a seat for their next pool to opening it, and any operator to the same form. */
export function PoolPrompt({ node }: { node: OpenNode }) {
  const [provider] = useStakingProviders().micro
  return provider && node.status !== 'finalized' && node.status !== 'filled' ? (
    <PromptFor provider={provider} node={node} operator={node.operator} />
  ) : null
}

type Props = { provider: MicroProvider; node: OpenNode; operator: Address }

function PromptFor({ provider, node, operator }: Props) {
  const t = useTranslations('pools.prompt')
  const next = useNextPool(provider, operator).data
  const isReserved = node.reservations.some(({ contributor }) => sameAddress(contributor, next))
  return (
    <Notice
      title={isReserved ? t('reserved') : t('title')}
      action={
        <Link
          href={`/stake/pools/new?contract=${node.address}`}
          prefetch={false}
          className={buttonClass(isReserved ? 'primary' : 'secondary', 'small')}
        >
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </Notice>
  )
}
