import { Wrench } from 'lucide-react'
import { getTranslations } from 'next-intl/server'

/** Stands in place of every page while the portal is being worked on. */
export async function Maintenance({ text }: { text: string }) {
  const t = await getTranslations('notices')
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 py-20 text-center">
      <Wrench size={28} strokeWidth={1.5} className="text-ink-muted" aria-hidden />
      <h1 className="text-2xl font-semibold">{t('maintenance.title')}</h1>
      <p>{text}</p>
      <p className="text-sm text-ink-muted">{t('maintenance.safe')}</p>
    </div>
  )
}
