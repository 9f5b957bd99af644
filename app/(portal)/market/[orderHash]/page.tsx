import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrderPage } from '@/components/market/order/order-page'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

type Props = { params: Promise<{ orderHash: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('market.order'))('title') }
}

/** Only the hash counts: whatever else a link carries is ignored (E-30). */
export default async function MarketOrderPage({ params }: Props) {
  const [{ orderHash }, t] = await Promise.all([params, getTranslations('market.order')])
  return (
    <>
      <BackLink href="/market">{t('back')}</BackLink>
      <PageHead title={t('title')} />
      <OrderPage text={orderHash} />
    </>
  )
}
