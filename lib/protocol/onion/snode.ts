/** A node that stores and forwards messages. */
export type Snode = {
  ip: string
  port: number
  /** 64 hex digits. */
  ed25519PublicKey: string
  /** 64 hex digits: the other key, converted. */
  x25519PublicKey: string
  /** Decimal, 64 bits; unknown on lists that do not tell it. */
  swarmId?: string
}

/** How a relay is told which guard is meant. */
export const addressOf = ({ ip, port }: Snode): string => `${ip}:${port}`

/** Nodes of one net may have one owner. */
export const netOf = ({ ip }: Snode): string => ip.split('.').slice(0, 3).join('.')

export const sameSnode = (one: Snode, other: Snode): boolean =>
  one.ed25519PublicKey === other.ed25519PublicKey
