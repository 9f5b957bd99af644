import { useEffect, useRef, useState } from 'react'

/** A voice note from the microphone, which is asked for when the first one begins. */
export function useRecorder(onRecorded: (file: File) => void) {
  const recorder = useRef<MediaRecorder>(undefined)
  const [state, setState] = useState<'idle' | 'recording' | 'refused'>('idle')
  useEffect(() => () => end(recorder.current), [])
  const start = async () => {
    const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => undefined)
    if (!stream) return setState('refused')
    const parts: Blob[] = []
    const made = new MediaRecorder(stream)
    recorder.current = made
    made.ondataavailable = ({ data }) => parts.push(data)
    made.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      setState('idle')
      // What comes after the semicolon names the codec; other applications expect the type alone.
      const [type = 'audio/webm'] = made.mimeType.split(';')
      onRecorded(new File(parts, 'voice-message', { type }))
    }
    made.start()
    setState('recording')
  }
  return {
    isRecording: state === 'recording',
    isRefused: state === 'refused',
    toggle: () => void (state === 'recording' ? recorder.current?.stop() : start()),
  }
}

/** The page is left while it records: nothing is kept. */
function end(recorder: MediaRecorder | undefined) {
  if (recorder?.state !== 'recording') return
  recorder.onstop = null
  recorder.stop()
  for (const track of recorder.stream.getTracks()) track.stop()
}
