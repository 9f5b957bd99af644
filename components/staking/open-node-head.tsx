'use client'

import { useTranslations } from 'next-intl'
import { OperatorLink } from '@/components/figures/operator-link'
import { shortId } from '@/components/figures/short-id'
import { CopyButton } from '@/components/ui/copy-button'
import type { OpenNode } from '@/lib/staking/open-node'
import { EntityHead } from './entity-head'
import { StateChip } from './state-chip'

/** Which open node this is. It has no number yet, so its key names it. */
export function OpenNodeHead({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.node')
  const common = useTranslations('common')
  const key = node.ed25519PublicKey
  const title = (
    <>
      <span>
        {t('title')}{' '}
        <span className="figure" dir="ltr" title={key}>
          {shortId(key)}
        </span>
      </span>
      <CopyButton text={key} label={common('copy', { what: shortId(key) })} doneLabel={common('copied')} />
    </>
  )
  return (
    <EntityHead nodeKey={key} title={title} chip={<StateChip state={node.status} />}>
      {t('by')} <OperatorLink operator={node.operator} />
    </EntityHead>
  )
}
