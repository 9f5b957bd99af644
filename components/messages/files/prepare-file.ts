import type { NewFile } from '@/lib/messaging/files/account-files'

/** Pictures that are drawn anew: places, cameras and dates in them stay behind. */
const redrawn = ['image/jpeg', 'image/png', 'image/webp']
const QUALITY = 0.92
const LONGEST_NAME = 100

/** What of a chosen file is sent: pictures without what the camera wrote into them, others as they are. */
export async function prepareFile(file: Blob & { name?: string }, isVoice = false): Promise<NewFile> {
  const clean = redrawn.includes(file.type) ? await redraw(file) : file
  const bytes = new Uint8Array(await clean.arrayBuffer())
  const name = (file.name ?? '').slice(-LONGEST_NAME)
  return { name, contentType: clean.type || 'application/octet-stream', bytes, isVoice }
}

/** @returns the file itself when it is no picture after all. */
async function redraw(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return new Blob([file], { type: 'application/octet-stream' })
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  picture.close()
  return await canvas.convertToBlob({ type: file.type, quality: QUALITY })
}
