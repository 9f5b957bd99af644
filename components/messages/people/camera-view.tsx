'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

const LOOK_MILLISECONDS = 250

/** What the camera sees, until it sees a code. */
export function CameraView({ onRead }: { onRead: (text: string) => void }) {
  const t = useTranslations('messages.scan')
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'asking' | 'looking' | 'refused'>('asking')
  const read = useRef(onRead)
  useEffect(() => {
    read.current = onRead
  })
  useEffect(() => {
    const life = { isOver: false, stop: () => {} }
    void look(video.current, life, (text) => read.current(text)).then(setState)
    return () => {
      life.isOver = true
      life.stop()
    }
  }, [])
  return (
    <div className="flex flex-col gap-2">
      <video
        ref={video}
        muted
        playsInline
        className="aspect-square w-full rounded-control bg-surface-2 object-cover"
      />
      <p role="status" className="text-sm text-ink-muted">
        {t(state)}
      </p>
    </div>
  )
}

type Life = { isOver: boolean; stop: () => void }

async function look(video: HTMLVideoElement | null, life: Life, found: (text: string) => void) {
  const stream = await navigator.mediaDevices
    ?.getUserMedia({ video: { facingMode: 'environment' } })
    .catch(() => undefined)
  const end = () => stream?.getTracks().forEach((track) => track.stop())
  if (!stream || !video) return 'refused'
  if (life.isOver) {
    end()
    return 'looking'
  }
  video.srcObject = stream
  await video.play().catch(() => undefined)
  const { readCode } = await import('./read-code')
  const timer = setInterval(() => {
    // A frame that is not there yet is no picture.
    void readCode(video).then(
      (text) => text !== undefined && !life.isOver && found(text),
      () => undefined,
    )
  }, LOOK_MILLISECONDS)
  life.stop = () => {
    clearInterval(timer)
    end()
  }
  if (life.isOver) life.stop()
  return 'looking'
}
