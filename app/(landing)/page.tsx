import { ArrowRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { LightFrame } from '@/components/shell/light-frame'
import { partsOf } from '@/components/shell/places'
import { buttonClass } from '@/components/ui/button'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/deployment'
import { publicDeployment } from '@/lib/server/deployment'
import { readPortalFigures } from '@/lib/server/figures'
import { HowANodeFills } from './_components/how-a-node-fills'
import { NetworkNow } from './_components/network-now'
import { Steps } from './_components/steps'

export default async function LandingPage() {
  const t = await getTranslations('home')
  const figures = await readPortalFigures()
  const isLocal = publicDeployment().chainId === LOCAL_CHAIN_ID
  return (
    <LightFrame parts={partsOf(publicDeployment())}>
      <div className="flex flex-col gap-12 py-10 sm:gap-16 sm:py-16">
        <section className="grid items-center gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
          <div className="flex flex-col gap-6">
            <h1 className="text-2xl font-semibold sm:text-3xl">{t('title')}</h1>
            <p className="max-w-[56ch] text-lg text-ink-muted">{t('lead')}</p>
            <div className="flex flex-wrap gap-3">
              <Link href="/stake" prefetch={false} className={buttonClass('primary')}>
                {isLocal ? t('demo') : t('primary')}
                <ArrowRight size={16} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
              </Link>
              <Link href="/my" prefetch={false} className={buttonClass()}>
                {t('mine')}
              </Link>
            </div>
            {isLocal && <p className="max-w-[56ch] text-sm text-ink-muted">{t('demoHint')}</p>}
          </div>
          {figures.chain && <HowANodeFills {...figures.chain} />}
        </section>
        <NetworkNow {...figures} />
        <Steps />
      </div>
    </LightFrame>
  )
}
