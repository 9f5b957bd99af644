import { BlockList, isIPv4 } from 'node:net'

/** Addresses that never belong to a node of the public network (IANA special-purpose registry). */
const special = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4')

/** True for an IPv4 address that a machine on the internet can have: a relay must not reach into its own network. */
export const isPublicAddress = (ip: string): boolean => isIPv4(ip) && !special.check(ip, 'ipv4')

/** True for this machine, where the local world has its nodes. */
export const isLoopbackAddress = (ip: string): boolean => isIPv4(ip) && ip.startsWith('127.')
