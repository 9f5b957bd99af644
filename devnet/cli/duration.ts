const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 }

/** `90m`, `15d`, `1d12h` in seconds. @throws {Error} for anything else. */
export function parseDuration(text: string): number {
  if (!/^(\d+[smhdw])+$/.test(text))
    throw new Error(`"${text}" is no length of time; write it like 15d, 90m or 1d12h.`)
  const pieces = [...text.matchAll(/(\d+)([smhdw])/g)]
  return pieces.reduce((sum, [, count, unit]) => sum + Number(count) * (SECONDS[unit ?? ''] ?? 0), 0)
}
