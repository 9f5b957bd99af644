'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'

type Props = { signerIds: readonly bigint[]; nonSignerIds: readonly bigint[] }

/** Beyond so many nodes single marks say nothing; then only the absent ones are named. */
const MOST_MARKS = 120

/** One mark for every node, in the order of their ids: full when it signed, hollow when it did not. */
export function RollCall({ signerIds, nonSignerIds }: Props) {
  const t = useTranslations('rewards.proof')
  const absent = new Set(nonSignerIds)
  const all = [...signerIds, ...nonSignerIds].toSorted((a, b) => (a < b ? -1 : 1))
  return (
    <div className="flex flex-col gap-2">
      {all.length <= MOST_MARKS && (
        <ul aria-label={t('roll')} className="flex flex-wrap gap-1">
          {all.map((nodeId) => {
            const id = nodeId.toString()
            const isAbsent = absent.has(nodeId)
            return (
              <li
                key={id}
                title={isAbsent ? t('absent', { id }) : t('signed', { id })}
                className={classNames(
                  'figure grid h-6 min-w-7 place-items-center rounded-[4px] px-1 text-xs',
                  isAbsent
                    ? 'border border-dashed border-line-strong text-ink-muted line-through'
                    : 'bg-surface-3 text-ink',
                )}
              >
                <span aria-hidden>{id}</span>
                <span className="sr-only">{isAbsent ? t('absent', { id }) : t('signed', { id })}</span>
              </li>
            )
          })}
        </ul>
      )}
      <p className="text-xs text-ink-muted">
        {nonSignerIds.length === 0
          ? t('noneAbsent')
          : t('absentList', { count: nonSignerIds.length, ids: nonSignerIds.join(', ') })}
      </p>
    </div>
  )
}
