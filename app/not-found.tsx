import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { LightFrame } from '@/components/shell/light-frame'
import { buttonClass } from '@/components/ui/button'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <LightFrame>
      <div className="flex max-w-xl flex-col items-start gap-4 py-16">
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('detail')}</p>
        <div className="flex flex-wrap gap-3">
          <Link href="/stake" prefetch={false} className={buttonClass('primary')}>
            {t('stake')}
          </Link>
          <Link href="/" prefetch={false} className={buttonClass()}>
            {t('home')}
          </Link>
        </div>
      </div>
    </LightFrame>
  )
}
