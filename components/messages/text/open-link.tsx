'use client'

import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'

type Props = { url: string; onClose: () => void }

/** Where an address of a message leads, before anything is asked there. */
export function OpenLink({ url, onClose }: Props) {
  const t = useTranslations('messages.link')
  const common = useTranslations('common')
  const address = URL.parse(url)
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      {address ? (
        <>
          <p dir="ltr" className="figure text-lg font-semibold wrap-anywhere">
            {address.host}
          </p>
          <p dir="ltr" className="figure flex items-start gap-1 text-sm wrap-anywhere text-ink-muted">
            {address.href}
            <CopyButton
              text={address.href}
              label={common('copy', { what: t('address') })}
              doneLabel={common('copied')}
            />
          </p>
          <p className="text-sm text-ink-muted">{t('text')}</p>
          {address.protocol === 'http:' && <p className="text-sm text-caution">{t('unsealed')}</p>}
          {address.host.includes('xn--') && <p className="text-sm text-caution">{t('lookAlike')}</p>}
          <a
            href={address.href}
            target="_blank"
            rel="noopener noreferrer"
            onClick={onClose}
            className={buttonClass('primary')}
          >
            <ExternalLink size={16} strokeWidth={1.5} aria-hidden />
            {t('go', { host: address.hostname })}
          </a>
        </>
      ) : (
        <p className="text-sm">{t('broken')}</p>
      )}
    </Dialog>
  )
}
