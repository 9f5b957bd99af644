import { useLocale, useTranslations } from 'next-intl'
import { SeatBar } from '@/components/staking/seat-bar'
import type { SeatSegment } from '@/components/staking/seat-segments'
import { minimumOperatorContribution } from '@/lib/staking/minimum-contribution'
import { emptyNodeSeats } from '@/lib/staking/empty-node-seats'
import { formatSesh } from '@/lib/units/format-sesh'
import type { Sesh } from '@/lib/units/sesh'

type Props = { stakingRequirement: Sesh; maxContributors: number }

/** The idea in one picture, with the chain's own figures: who fills a node, and with how much at least. */
export function HowANodeFills({ stakingRequirement, maxContributors }: Props) {
  const t = useTranslations('home.seats')
  const locale = useLocale()
  const amount = (value: bigint) => formatSesh(value, { locale })
  const [operator, ...others] = emptyNodeSeats({ requirement: stakingRequirement, maxContributors })
  const segments: SeatSegment[] = [
    { kind: 'filled', amount: operator ?? 0n },
    ...others.map((minimum): SeatSegment => ({ kind: 'open', amount: minimum })),
  ]
  return (
    <figure className="card flex flex-col gap-5 p-5 sm:p-6">
      <figcaption className="font-medium">
        {t('title', { amount: amount(stakingRequirement), people: maxContributors })}
      </figcaption>
      <SeatBar segments={segments} whole={stakingRequirement} label={t('label')} size="page" />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 gap-y-3 text-sm">
        <Line
          mark="bg-line-strong"
          name={t('operator')}
          value={t('from', { amount: amount(minimumOperatorContribution(stakingRequirement)) })}
        />
        <Line
          mark="border border-dashed border-line-strong"
          name={t('others', { count: others.length })}
          value={t('from', { amount: amount(others[0] ?? 0n) })}
        />
      </dl>
      <p className="border-t border-line pt-4 text-sm text-ink-muted">{t('then')}</p>
    </figure>
  )
}

const Line = ({ mark, name, value }: { mark: string; name: string; value: string }) => (
  <>
    <span aria-hidden className={`mt-1.5 size-3 rounded-[3px] ${mark}`} />
    <dt>{name}</dt>
    <dd className="text-end text-ink-muted">{value}</dd>
  </>
)
