'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { shortId } from '@/components/figures/short-id'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import type { Holding } from '@/lib/hooks/portfolio'
import { figures, holdingColumns } from './holding-columns'

type Props = { holding: Holding; isYou: boolean; onForget: (() => void) | undefined }

/** One wallet of the portfolio; its name leads to its page. */
export function HoldingRow({ holding, isYou, onForget }: Props) {
  const t = useTranslations('portfolio')
  const { address } = holding
  return (
    <li className="border-b border-line px-5 py-4 last:border-b-0">
      <div className={holdingColumns}>
        <Link href={`/address/${address}`} prefetch={false} className="hover:underline">
          <WalletAddress address={address} you={isYou} />
        </Link>
        <dl className="grid grid-cols-2 gap-4 lg:contents">
          {figures.map((name) => (
            <div key={name} className="flex flex-col gap-0.5 text-sm lg:text-end">
              <dt className="text-xs text-ink-muted lg:sr-only">{t(`table.${name}`)}</dt>
              <dd>
                <Amount value={holding[name]} unit={false} />
              </dd>
            </div>
          ))}
        </dl>
        {onForget && (
          <Button
            size="small"
            variant="quiet"
            onClick={onForget}
            aria-label={t('forget', { address: shortId(address) })}
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
      </div>
    </li>
  )
}
