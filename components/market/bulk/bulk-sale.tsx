'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Amount } from '@/components/figures/amount'
import { readPrice } from '@/components/market/figures/read-price'
import { Approval } from '@/components/market/sell/approval'
import { ListingEnds } from '@/components/market/sell/listing-ends'
import { PriceField } from '@/components/market/sell/sell-price'
import { useCanList } from '@/components/market/sell/use-can-list'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { HeldName } from '@/lib/names/held-name'
import { BulkRow } from './bulk-row'
import { type BulkSale, useBulkSale } from './use-bulk-sale'

/** Names of one's own to choose from and to price; all of them are signed at once. */
export function BulkSaleForm({ names }: { names: readonly HeldName[] }) {
  const t = useTranslations('selling.bulk')
  const sale = useBulkSale(names)
  const canList = useCanList()
  const stopped = useStopReason('list-names')
  return (
    <form
      className="flex flex-col gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (sale.isReady && canList && !stopped) sale.begin()
      }}
    >
      <ul className="card divide-y divide-line overflow-clip">
        {names.map(
          (name) =>
            name.label !== null && (
              <BulkRow key={String(name.state.tokenId)} name={name} label={name.label} sale={sale} />
            ),
        )}
      </ul>
      <section aria-label={t('terms')} className="card flex flex-col gap-4 p-5 sm:p-6">
        <Together sale={sale} />
        <ListingEnds
          form={{
            answers: sale,
            change: ({ days }) => sale.setDays(days),
            endsAt: sale.endsAt,
            termEndsAt: sale.termEndsAt,
          }}
        />
        <div aria-live="polite" className="flex flex-col gap-1 border-y border-line py-4">
          <span className="text-sm text-ink-muted">
            {sale.chosen.length > 0 && sale.priced === 0 ? t('unpriced') : t('net', { count: sale.priced })}
          </span>
          {sale.priced > 0 && <Amount value={sale.net} className="text-3xl font-semibold" />}
        </div>
        <Approval approveAll={sale.approveAll} onChange={sale.setApproveAll} />
        <p className="text-sm text-ink-muted">
          {t('signing', { count: sale.isTogether ? Math.min(sale.chosen.length, 1) : sale.chosen.length })}
        </p>
        {sale.chosen.length > sale.most && (
          <p className="text-sm text-danger">{t('tooMany', { most: sale.most })}</p>
        )}
        {stopped && <StoppedFlow reason={stopped} />}
        {sale.error !== undefined && <ErrorNotice error={sale.error} />}
        <Button
          type="submit"
          variant="primary"
          busy={sale.isBusy}
          className="self-start"
          disabled={!sale.isReady || !canList || stopped !== undefined}
        >
          {t('action', { count: sale.chosen.length })}
        </Button>
      </section>
    </form>
  )
}

/** Whether the names are sold only together, and for how much. */
function Together({ sale }: { sale: BulkSale }) {
  const t = useTranslations('selling.bulk')
  const locale = useLocale()
  return (
    <div className="flex flex-col gap-2">
      <Checkbox checked={sale.isTogether} onChange={sale.setTogether}>
        {t('together')}
      </Checkbox>
      {sale.isTogether && (
        <PriceField
          name="sum"
          label={t('sum')}
          text={sale.sum}
          onText={sale.setSum}
          typed={readPrice(sale.sum, locale)}
          wrong={false}
        />
      )}
    </div>
  )
}
