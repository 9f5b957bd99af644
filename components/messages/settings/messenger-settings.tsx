'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { DisplayChoices } from '@/components/shell/display-choices'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useMessenger } from '@/lib/hooks/messenger'
import type { OpenState } from '@/lib/messaging/model/state'
import { AccountIdText } from '../account-id-text'
import { PaneHead } from '../pane-head'
import { NameForm } from '../people/name-form'
import { BlockedPeople } from './blocked-people'
import { Choices } from './choices'
import { ForgetAccount } from './forget-account'
import { HistoryFiles } from './history-files'
import { LinkedWallets } from './linked-wallets'
import { OwnPicture } from './own-picture'
import { RevealWords } from './reveal-words'
import { StorageHealth } from './storage-health'

/** The account itself: its name, what it tells others, where it is kept and how to leave. */
export function MessengerSettings({ state: { account, settings, blocked } }: { state: OpenState }) {
  const t = useTranslations('messages.settings')
  const display = useTranslations('common.display')
  const api = useMessenger()
  const lock = useMutation({ mutationFn: () => api.lock() })
  return (
    <section className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PaneHead title={t('title')} />
      <div className="flex max-w-xl flex-col gap-8 p-4 sm:p-6">
        {account.isTemporary && <Notice tone="caution">{t('temporary')}</Notice>}
        <OwnPicture account={account} />
        <NameForm label={t('name')} name={account.name} onSave={(name) => api.setName({ name })} />
        <AccountIdText id={account.id} label={t('accountId')} />
        <Choices settings={settings} />
        <section className="flex flex-col gap-3">
          <h3 className="font-semibold">{display('title')}</h3>
          <DisplayChoices />
        </section>
        <BlockedPeople people={blocked} />
        <LinkedWallets accountId={account.id} />
        <StorageHealth />
        <HistoryFiles />
        <RevealWords needsPassword={!account.isTemporary} />
        {lock.error && <ErrorNotice error={lock.error} />}
        <div className="flex flex-wrap gap-3">
          <Button busy={lock.isPending} onClick={() => lock.mutate()}>
            {t('lock')}
          </Button>
          <ForgetAccount />
        </div>
      </div>
    </section>
  )
}
