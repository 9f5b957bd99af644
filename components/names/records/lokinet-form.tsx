'use client'

import { useTranslations } from 'next-intl'
import { TextForm } from '@/components/figures/text-form'
import { Part } from '@/components/names/keep/part'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import type { KnownName } from '@/lib/names/known-name'
import { isLokinetAddress } from '@/lib/names/lokinet-address'

/** Points a name to a Lokinet address, in plain sight. */
export function LokinetForm({ known }: { known: KnownName }) {
  const t = useTranslations('name.editLokinet')
  const start = useStartFlow()
  const { registryName, records } = known.state
  const set = (text: string) =>
    start({ kind: 'set-record', name: { registryName, label: known.label }, record: 'lokinet', text })
  const write = (typed: string) => {
    const address = typed.trim().toLowerCase()
    if (!isLokinetAddress(address)) return t('wrong')
    set(address)
    return undefined
  }
  return (
    <Part title={t('title')}>
      <TextForm
        label={t('label')}
        hint={t('hint')}
        name="lokinet"
        action={t('action')}
        onText={write}
        className="w-full"
      />
      {records.lokinet !== '' && (
        <Button variant="quiet" size="small" onClick={() => set('')}>
          {t('clear')}
        </Button>
      )}
    </Part>
  )
}
