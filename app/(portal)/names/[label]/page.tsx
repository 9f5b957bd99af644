import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { labelFromPath } from '@/components/names/view/label-from-path'
import { NameByLabel } from '@/components/names/view/name-by-label'
import { BackLink } from '@/components/shell/back-link'

type Props = { params: Promise<{ label: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('name'))('title') }
}

/** Only the name counts: whatever else a link carries is ignored (E-30). */
export default async function NamePage({ params }: Props) {
  const [{ label }, t] = await Promise.all([params, getTranslations('name')])
  return (
    <>
      <BackLink href="/names">{t('back')}</BackLink>
      <NameByLabel text={labelFromPath(label)} />
    </>
  )
}
