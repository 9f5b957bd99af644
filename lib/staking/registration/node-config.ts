/** Stands where the operator has typed no address yet; the node software refuses to start with it. */
export const NO_PUBLIC_IP = 'YOUR-PUBLIC-IP'

/**
 * Ports of the main network that other nodes and messengers have to reach. Source: set-up guides of the node software
 * (22020 storage server, 22021 its clients, 22022 blocks, 22025 between nodes, 1090 Lokinet).
 */
export const firewallRules = [
  'sudo ufw allow 22020:22022,22025/tcp',
  'sudo ufw allow 22020/udp',
  'sudo ufw allow 1090/udp',
] as const

/**
 * What /etc/oxen/oxen.conf needs for a Session node: its public IPv4 address, and endpoints of Arbitrum, the first of
 * which is asked and the others are its backups. Source: set-up guides of the node software.
 */
export function nodeConfig(of: { publicIp: string; rpcUrls: readonly string[] }): string {
  const publicIp = isIpv4(of.publicIp.trim()) ? of.publicIp.trim() : NO_PUBLIC_IP
  const providers = of.rpcUrls.map((url) => `l2-provider=${url}`)
  return ['service-node=1', `service-node-public-ip=${publicIp}`, ...providers].join('\n')
}

/** Four numbers from 0 to 255 without leading zeros. */
export const isIpv4 = (text: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
