import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NameByToken } from '@/components/names/view/name-by-token'
import { BackLink } from '@/components/shell/back-link'

type Props = { params: Promise<{ tokenId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('name'))('title') }
}

const LARGEST = (1n << 256n) - 1n

export default async function TokenPage({ params }: Props) {
  const [{ tokenId }, t] = await Promise.all([params, getTranslations('name')])
  if (!/^(0x[0-9a-f]{1,64}|\d{1,78})$/i.test(tokenId) || BigInt(tokenId) > LARGEST) notFound()
  return (
    <>
      <BackLink href="/names">{t('back')}</BackLink>
      <NameByToken tokenId={BigInt(tokenId)} />
    </>
  )
}
