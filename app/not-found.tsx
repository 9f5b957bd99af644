import { getTranslations } from 'next-intl/server'
import { LightFrame } from '@/components/shell/light-frame'
import { partsOf } from '@/components/shell/places'
import { buttonClass } from '@/components/ui/button'
import { publicDeployment } from '@/lib/server/deployment'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <LightFrame parts={partsOf(publicDeployment())}>
      <div className="flex max-w-xl flex-col items-start gap-4 py-16">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('detail')}</p>
        {/* Full loads on purpose: what led here may be a page of an older build. */}
        {/* eslint-disable @next/next/no-html-link-for-pages -- see above */}
        <div className="flex flex-wrap gap-3">
          <a href="/stake" className={buttonClass('primary')}>
            {t('stake')}
          </a>
          <a href="/" className={buttonClass()}>
            {t('home')}
          </a>
        </div>
      </div>
    </LightFrame>
  )
}
