import { toMilliseconds, type UnixSeconds } from '@/lib/units/time'

export type CalendarEntry = {
  /** Unique and the same each time, so that a second import replaces the entry. */
  id: string
  at: UnixSeconds
  title: string
  text: string
  url: string
}

/** Longest line of a calendar file in bytes, without its end. Source: RFC 5545, 3.1. */
const LINE_BYTES = 75

/** A calendar file (RFC 5545) of moments, each with a reminder a day before. @param now - when it is made. */
export function calendarFile(entries: readonly CalendarEntry[], now: UnixSeconds): string {
  const events = entries.flatMap(({ id, at, title, text, url }) => [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(at)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Session Portal//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261123T173000Z` */
const utc = (at: UnixSeconds) => new Date(toMilliseconds(at)).toISOString().replace(/[-:]|\.\d+/g, '')

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

/** Breaks a line between characters; a space begins each continuation. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let text = ''
  for (const character of line) {
    const length = encoder.encode(character).length
    if (bytes + length > LINE_BYTES) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += length
  }
  return text
}
