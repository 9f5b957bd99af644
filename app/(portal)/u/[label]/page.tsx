import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnerProfile } from '@/components/names/profile/owner-profile'
import { labelFromPath } from '@/components/names/view/label-from-path'
import { BackLink } from '@/components/shell/back-link'

type Props = { params: Promise<{ label: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('name.profile'))('title') }
}

/** Who stands behind a name. Only the name counts: whatever else a link carries is ignored (E-30). */
export default async function ProfilePage({ params }: Props) {
  const [{ label }, t] = await Promise.all([params, getTranslations('name')])
  return (
    <>
      <BackLink href="/names">{t('back')}</BackLink>
      <OwnerProfile text={labelFromPath(label)} />
    </>
  )
}
