import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { getAddress, isAddress } from 'viem'
import { LazyPoolPage } from '@/components/pools/lazy-pages'
import { BackLink } from '@/components/shell/back-link'

type Props = { params: Promise<{ address: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pools'))('one') }
}

export default async function PoolRoute({ params }: Props) {
  const { address } = await params
  if (!isAddress(address, { strict: false })) notFound()
  const t = await getTranslations('pools')
  return (
    <>
      <BackLink href="/stake/pools">{t('back')}</BackLink>
      <LazyPoolPage pool={getAddress(address)} />
    </>
  )
}
