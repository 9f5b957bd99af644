'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useNextPool } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import type { OpenNode } from '@/lib/staking/open-node'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sameAddress } from '@/lib/units/same-address'

/** Leads the operator of a node with a seat for their next pool to opening it, and any operator to the same form; one for each provider. */
export function PoolPrompt({ node }: { node: OpenNode }) {
  const { micro } = useStakingProviders()
  if (node.status === 'finalized' || node.status === 'filled') return null
  return micro.map((provider) => (
    <PromptFor key={provider.factory} provider={provider} node={node} isOnly={micro.length === 1} />
  ))
}

type Props = {
  provider: MicroProvider
  node: OpenNode
  /** There is no other to tell it from. */
  isOnly: boolean
}

function PromptFor({ provider, node, isOnly }: Props) {
  const t = useTranslations('pools.prompt')
  const { factory, name } = provider
  const next = useNextPool(provider, node.operator).data
  const isReserved = node.reservations.some(({ contributor }) => sameAddress(contributor, next))
  return (
    <Notice
      title={isReserved ? t('reserved') : t('title')}
      action={
        <Link
          href={`/stake/pools/new?contract=${node.address}${isOnly ? '' : `&factory=${factory}`}`}
          prefetch={false}
          className={buttonClass(isReserved ? 'primary' : 'secondary', 'small')}
        >
          {isOnly ? t('action') : t('actionOf', { name })}
        </Link>
      }
    >
      {t('text')}
    </Notice>
  )
}
