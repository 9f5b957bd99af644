import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'

/**
 * Whom a request comes from, to share out a limit fairly: an IPv4 address, or the network (/64) of an IPv6 address, of which
 * one household has all.
 * @param proxies - how many of our own stand before this server, each of which appends whom it was asked by.
 * @returns null where nobody trustworthy says: without proxies the header is whatever the visitor wrote.
 */
export function clientOf(headers: Headers, proxies: number): string | null {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  // A socket that takes both kinds writes IPv4 as `::ffff:192.0.2.1`.
  const address = proxies === 0 ? undefined : hops.at(-proxies)?.replace(/^::ffff:(?=\d+\.)/i, '')
  if (address === undefined) return null
  if (isIPv4(address)) return address
  return isIPv6(address) ? networkOf(address) : null
}

/** The first four groups, written out. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [first, last] = [groups(head), groups(tail)]
  const missing = address.includes('::') ? Math.max(8 - first.length - last.length, 0) : 0
  const all = [...first, ...Array.from({ length: missing }, () => '0'), ...last]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
