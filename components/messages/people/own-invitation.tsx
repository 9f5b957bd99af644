'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { QrCode } from '@/components/ui/qr-code'
import { inviteLink } from '@/lib/messaging/people/whom'

/** One's own link for others, and the same to be scanned. */
export default function OwnInvitation({ id }: { id: string }) {
  const t = useTranslations('messages.invite')
  const common = useTranslations('common')
  const link = inviteLink(window.location.origin, id)
  return (
    <section className="flex flex-col items-start gap-2">
      <h3 className="text-sm font-medium">{t('own')}</h3>
      <p className="text-sm text-ink-muted">{t('ownText')}</p>
      <p className="flex items-center text-sm">
        {t('link')}
        <CopyButton text={link} label={common('copy', { what: t('link') })} doneLabel={common('copied')} />
      </p>
      <QrCode text={link} label={t('code')} />
    </section>
  )
}
