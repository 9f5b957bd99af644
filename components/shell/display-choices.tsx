'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { directions, textSizes, useDirection, useTextSize } from './display'

/** How large everything is and from which side one reads, in this browser. */
export function DisplayChoices() {
  const t = useTranslations('common.display')
  const [size, setSize] = useTextSize()
  const [direction, setDirection] = useDirection()
  return (
    <div className="flex flex-wrap gap-3">
      <Select
        label={t('textSize')}
        value={size}
        isChosen={size !== 'normal'}
        onChange={(value) => setSize(textSizes.find((one) => one === value) ?? 'normal')}
      >
        {textSizes.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </Select>
      <Select
        label={t('direction')}
        value={direction}
        isChosen={direction !== 'ltr'}
        onChange={(value) => setDirection(directions.find((one) => one === value) ?? 'ltr')}
      >
        {directions.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </Select>
    </div>
  )
}
