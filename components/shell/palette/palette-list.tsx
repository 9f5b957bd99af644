'use client'

import { ArrowRight, UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Fragment, useEffect } from 'react'
import { shortId } from '@/components/figures/short-id'
import { classNames } from '@/components/ui/class-names'
import { Identicon } from '@/components/ui/identicon'
import type { PaletteResult } from './use-palette-results'

type Props = {
  id: string
  results: readonly PaletteResult[]
  active: number
  onChoose: (index: number) => void
}

/** The results in groups; the active one follows the keyboard and the pointer. */
export function PaletteList({ id, results, active, onChoose }: Props) {
  const t = useTranslations('common.palette')
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  if (results.length === 0) return <p className="px-5 py-6 text-sm text-ink-muted">{t('none')}</p>
  return (
    <div id={id} role="listbox" aria-label={t('title')} className="max-h-80 overflow-y-auto p-2">
      {results.map((result, index) => (
        <Fragment key={result.href}>
          {result.group !== results[index - 1]?.group && (
            <p aria-hidden className="px-3 pt-2 pb-1 text-xs text-ink-muted">
              {t(result.group)}
            </p>
          )}
          {/* The keyboard works on the field above, which names the active option. */}
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above */}
          <div
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(index)}
            className={classNames(
              'flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-sm hover:bg-surface-2',
              index === active && 'bg-surface-3',
            )}
          >
            <Mark {...result} />
            <span className="grow">{result.text}</span>
            {result.nodeKey && (
              <span className="figure text-xs text-ink-muted" dir="ltr">
                {shortId(result.nodeKey)}
              </span>
            )}
          </div>
        </Fragment>
      ))}
    </div>
  )
}

function Mark({ group, nodeKey }: PaletteResult) {
  if (nodeKey) return <Identicon seed={nodeKey} family="node" size={20} />
  const Icon = group === 'address' ? UserRound : ArrowRight
  return <Icon size={16} strokeWidth={1.5} className="text-ink-muted rtl:-scale-x-100" aria-hidden />
}
