'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { OpenState } from '@/lib/messaging/model/state'
import { PersonPicture } from '../people/person-picture'
import { OwnPicture } from '../settings/own-picture'
import { FormCard } from './form-card'

type Props = { state: OpenState; onDone: () => void }

/** How others see a new account: the picture that follows from its id, or one of one's own. Nobody has to choose. */
export function FirstPicture({ state: { account, network }, onDone }: Props) {
  const t = useTranslations('messages.firstPicture')
  return (
    <FormCard title={t('title')} text={t('text')} onSubmit={onDone}>
      {network.status === 'online' ? (
        <OwnPicture account={account} />
      ) : (
        <div className="flex items-center gap-4">
          <PersonPicture person={account} size={72} />
          <p className="text-sm text-ink-muted">{t('wait')}</p>
        </div>
      )}
      <Button type="submit" variant="primary">
        {t('next')}
      </Button>
    </FormCard>
  )
}
