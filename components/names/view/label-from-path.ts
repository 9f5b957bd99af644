import { notFound } from 'next/navigation'

/** What a path says besides its folders. A text that no browser encodes leads nowhere. */
export function labelFromPath(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    notFound()
  }
}
