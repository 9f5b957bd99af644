'use client'

import { useTranslations } from 'next-intl'
import { LookUpField } from '@/components/figures/address-field'
import { Checkbox } from '@/components/ui/checkbox'
import type { useGiftOwner } from './use-gift-owner'

/** Whose the names become. */
export function GiftOwner({ gift }: { gift: ReturnType<typeof useGiftOwner> }) {
  const t = useTranslations('names.buy')
  const refusal = useTranslations('name.transfer.refusal')
  const { isGift, setGift, text, change, problem, lookUp } = gift
  return (
    <>
      <Checkbox checked={isGift} onChange={setGift}>
        {t('gift')}
      </Checkbox>
      {isGift && (
        <LookUpField
          label={t('owner')}
          hint={t('ownerHint')}
          name="owner"
          value={text}
          onChange={change}
          lookUp={lookUp}
          error={problem.error}
          sentence={problem.refusal && refusal(problem.refusal)}
        />
      )}
    </>
  )
}
