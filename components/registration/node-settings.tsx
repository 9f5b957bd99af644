'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { isIpv4, nodeConfig } from '@/lib/staking/registration/node-config'
import { CommandLine } from './command-line'

/** The settings of the node software, to be completed with the server's address and copied. The address is sent nowhere. */
export function NodeSettings({ rpcUrls }: { rpcUrls: readonly string[] }) {
  const t = useTranslations('run.prepare')
  const [publicIp, setPublicIp] = useState('')
  const typed = publicIp.trim()
  return (
    <div className="flex flex-col gap-2">
      {t('configure')}
      <Field
        label={t('publicIp')}
        name="public-ip"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="figure text-sm"
        value={publicIp}
        onChange={(event) => setPublicIp(event.target.value)}
        hint={t('publicIpHint')}
        error={typed.length >= 7 && !isIpv4(typed) && t('notAnIp')}
      />
      <CommandLine text={nodeConfig({ publicIp, rpcUrls })} />
      <p className="text-ink-muted">{t('endpoints')}</p>
    </div>
  )
}
