'use client'

import { useTranslations } from 'next-intl'
import { WalletAddress } from '@/components/figures/wallet-address'
import { shortId } from '@/components/figures/short-id'
import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import type { OpenNode } from '@/lib/staking/open-node'
import { StateChip } from './state-chip'

/** Which node this is, whose it is, and where it stands. */
export function OpenNodeHead({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.node')
  const common = useTranslations('common')
  const key = node.ed25519PublicKey
  return (
    <header className="flex items-center gap-4">
      <Identicon seed={key} family="node" size={56} />
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="flex items-center gap-1 text-2xl font-semibold">
            <span>
              {t('title')}{' '}
              <span className="figure" dir="ltr" title={key}>
                {shortId(key)}
              </span>
            </span>
            <CopyButton
              text={key}
              label={common('copy', { what: shortId(key) })}
              doneLabel={common('copied')}
            />
          </h1>
          <StateChip state={node.status} />
        </div>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
          {t('by')} <WalletAddress address={node.operator} copy />
        </p>
      </div>
    </header>
  )
}
