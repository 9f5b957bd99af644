'use client'

import { useMutation } from '@tanstack/react-query'
import { ScanLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { CameraView } from './camera-view'

/** Reads the code of somebody else, by the camera or from a picture. */
export function ScanCode({ onRead }: { onRead: (text: string) => void }) {
  const t = useTranslations('messages.scan')
  const [isOpen, setIsOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: async (file: File) => {
      const { readCode } = await import('./read-code')
      return await readCode(await createImageBitmap(file).catch(() => undefined))
    },
    onSuccess: (text) => text !== undefined && found(text),
  })
  const found = (text: string) => {
    setIsOpen(false)
    onRead(text)
  }
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <ScanLine size={16} strokeWidth={1.5} aria-hidden />
        {t('open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        {isOpen && <CameraView onRead={found} />}
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          aria-label={t('picture')}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) read.mutate(file)
            target.value = ''
          }}
        />
        <Button busy={read.isPending} onClick={() => input.current?.click()}>
          {t('picture')}
        </Button>
        {read.isSuccess && read.data === undefined && (
          <p role="alert" className="text-sm text-danger">
            {t('nothing')}
          </p>
        )}
      </Dialog>
    </>
  )
}
