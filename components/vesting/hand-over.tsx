'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { AddressField } from '@/components/figures/address-field'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useStartFlow } from '@/lib/hooks/flows'
import type { VestingAccount } from '@/lib/staking/vesting-account'
import { useNewOwner } from './use-new-owner'

type Props = { account: VestingAccount; onClose: () => void }

/** Giving a vesting contract away: first what that means, then to whom, typed twice over. */
export function HandOver({ account, onClose }: Props) {
  const t = useTranslations('vesting.handOver')
  const [hasUnderstood, setHasUnderstood] = useState(false)
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <Notice tone="danger" title={t('warning')}>
        {t('warningText')}
      </Notice>
      {hasUnderstood ? (
        <NewOwner account={account} onClose={onClose} />
      ) : (
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="danger" onClick={() => setHasUnderstood(true)}>
            {t('continue')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}

function NewOwner({ account, onClose }: Props) {
  const t = useTranslations('vesting.handOver')
  const start = useStartFlow()
  const { text, change, check, changeCheck, problem, isChecked, owner } = useNewOwner(account)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!owner) return
    onClose()
    start({ kind: 'hand-over-vesting', vesting: account.address, beneficiary: owner as Address })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <AddressField
        label={t('address')}
        name="new-owner"
        value={text}
        onChange={change}
        hint={t('hint')}
        error={problem && 'error' in problem ? problem.error : undefined}
        sentence={problem && 'refusal' in problem ? t(problem.refusal) : undefined}
      />
      <Field
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="figure text-sm"
        label={t('check')}
        name="new-owner-end"
        value={check}
        onChange={(event) => changeCheck(event.target.value)}
        error={check.length >= 4 && !isChecked && t('checkError')}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" variant="danger" disabled={!owner}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
