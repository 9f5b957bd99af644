'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { saveFile } from '@/components/ui/save-file'
import { useMessenger, useStorageHealth } from '@/lib/hooks/messenger'

/** Saves the whole history to a sealed file, and adds one back. */
export const HistoryFiles = () => (
  <section className="flex flex-col gap-6">
    <ExportHistory />
    <ImportHistory />
  </section>
)

function ExportHistory() {
  const t = useTranslations('messages.health')
  const api = useMessenger()
  const health = useStorageHealth()
  const [password, setPassword] = useState('')
  const save = useMutation({
    mutationFn: async () => {
      const text = await api.exportHistory({ password })
      saveFile({
        name: `session-history-${new Date().toISOString().slice(0, 10)}.txt`,
        text,
        type: 'text/plain',
      })
    },
    onSuccess: () => {
      setPassword('')
      void health.refetch()
    },
  })
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Field
        label={t('exportPassword')}
        hint={t('exportHint')}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {save.error && <ErrorNotice error={save.error} />}
      {save.isSuccess && (
        <p role="status" className="text-sm text-positive">
          {t('exported')}
        </p>
      )}
      <Button type="submit" busy={save.isPending}>
        {t('export')}
      </Button>
    </form>
  )
}

function ImportHistory() {
  const t = useTranslations('messages.health')
  const api = useMessenger()
  const input = useRef<HTMLInputElement>(null)
  const [password, setPassword] = useState('')
  const add = useMutation({
    mutationFn: async (file: File) => api.importHistory({ text: await file.text(), password }),
    onSuccess: () => setPassword(''),
  })
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        input.current?.click()
      }}
    >
      <Field
        label={t('importPassword')}
        type="password"
        autoComplete="off"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('chooseFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) add.mutate(file)
          target.value = ''
        }}
      />
      {add.error && <ErrorNotice error={add.error} />}
      {add.data && (
        <p role="status" className="text-sm text-positive">
          {t('imported', { count: add.data.messages })}
        </p>
      )}
      <Button type="submit" busy={add.isPending} disabled={password === ''}>
        {t('import')}
      </Button>
    </form>
  )
}
