'use client'

import { useTranslations } from 'next-intl'
import { TextForm } from '@/components/figures/text-form'
import { useDeployment } from '@/lib/hooks/deployment'
import { namesOf } from '@/lib/names/names-of'
import { readLabel } from '@/lib/names/read-label'

type Props = { tokenId: bigint; onUnlock: (label: string) => void }

/** A hidden name shows itself to whoever can type it: the browser hashes the guess, and nothing leaves it. */
export default function UnlockName({ tokenId, onUnlock }: Props) {
  const t = useTranslations('name.unlock')
  const deployment = useDeployment()
  const open = async (text: string) => {
    const { label } = readLabel(text)
    const { labelToRegistryName, tokenIdOf } = await import('@/lib/crypto/names')
    if (tokenIdOf(labelToRegistryName(label, namesOf(deployment).labelMode)) !== tokenId)
      return t('wrong', { label })
    onUnlock(label)
    return undefined
  }
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <TextForm label={t('label')} name="name" action={t('action')} onText={open} />
    </section>
  )
}
