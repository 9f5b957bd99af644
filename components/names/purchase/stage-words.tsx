import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import type { PurchaseStage } from '@/lib/names/purchase-stage'

/** Where a purchase stands, in one sentence, with the moment that comes next. */
export function StageWords({ stage }: { stage: PurchaseStage }) {
  const t = useTranslations('names.purchase')
  const until = stage.kind === 'waiting' ? stage.readyAt : stage.kind === 'ready' ? stage.endsAt : null
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p role="status">{t(`stage.${stage.kind}`)}</p>
      {until !== null && (
        <p className="flex flex-wrap gap-x-1.5 text-ink-muted">
          {t(stage.kind === 'waiting' ? 'readyIn' : 'endsIn')}
          <Countdown until={until} />
        </p>
      )}
    </div>
  )
}
