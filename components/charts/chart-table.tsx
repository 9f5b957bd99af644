'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Moment } from '@/components/figures/moment'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import type { ChartPoint } from './chart-shape'
import { csvOf } from './csv'

type Props = { title: string; points: readonly ChartPoint[]; format: (value: bigint) => string }

/** The numbers of a chart, newest first, made only when somebody wants them. */
export function ChartTable({ title, points, format }: Props) {
  const t = useTranslations('network.chart')
  const [isOpen, setOpen] = useState(false)
  const save = () => {
    const name = `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.csv`
    saveFile({ name, text: csvOf(points), type: 'text/csv' })
  }
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="text-sm">
      <summary className="min-h-11 py-2.5 text-ink-muted hover:text-ink">{t('table')}</summary>
      {isOpen && (
        <div className="flex flex-col gap-3">
          {/* A region that scrolls has to be reachable by keyboard. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
          <div className="max-h-72 overflow-y-auto" tabIndex={0} role="region" aria-label={title}>
            <table className="w-full text-start">
              <thead>
                <tr className="border-b border-line text-xs text-ink-muted">
                  <th scope="col" className="py-1.5 text-start font-normal">
                    {t('day')}
                  </th>
                  <th scope="col" className="py-1.5 text-end font-normal">
                    {t('value')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {points.toReversed().map(({ at, value }, index) => (
                  <tr key={index} className="border-b border-line last:border-b-0">
                    <td className="py-1.5">
                      <Moment at={at} />
                    </td>
                    <td className="figure py-1.5 text-end">{format(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Button size="small" className="self-start" onClick={save}>
            {t('csv')}
          </Button>
        </div>
      )}
    </details>
  )
}
