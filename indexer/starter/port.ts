import { createServer } from 'node:net'

/** Ponder moves on to the next port silently, which nobody would find. @throws {Error} when the port is taken. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => reject(new Error(`Port ${port} of the indexer is taken. Set INDEXER_PORT.`)))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}
