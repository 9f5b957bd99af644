'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import type { RangeChartProps } from './range-chart'
import { levels } from './range-shape'

/** The numbers of a range chart, made only when somebody wants them. */
export function RangeTable({ title, points, format, names }: RangeChartProps) {
  const t = useTranslations('network.chart')
  const [isOpen, setOpen] = useState(false)
  const save = () => {
    const lines = points.map(({ day, low, mid, high }) => [day, low, mid, high].join(','))
    saveFile({ name: 'simulation.csv', text: ['day,low,mid,high', ...lines].join('\n'), type: 'text/csv' })
  }
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="text-sm">
      <summary className="min-h-11 py-2.5 text-ink-muted hover:text-ink">{t('table')}</summary>
      {isOpen && (
        <div className="flex flex-col gap-3">
          <Numbers title={title} points={points} format={format} names={names} />
          <Button size="small" className="self-start" onClick={save}>
            {t('csv')}
          </Button>
        </div>
      )}
    </details>
  )
}

function Numbers({ title, points, format, names }: RangeChartProps) {
  return (
    <>
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div className="max-h-72 overflow-y-auto" tabIndex={0} role="region" aria-label={title}>
        <table className="w-full">
          <thead>
            <tr className="border-b border-line text-xs text-ink-muted">
              {(['day', ...levels] as const).map((name) => (
                <th key={name} scope="col" className="py-1.5 text-end font-normal first:text-start">
                  {names[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.day} className="figure border-b border-line last:border-b-0">
                <td className="py-1.5">{point.day}</td>
                {levels.map((level) => (
                  <td key={level} className="py-1.5 text-end">
                    {format(point[level])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
