import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { keptCertificate } from '../certificate'
import { NODE_HOST } from './node-views'

/** Servers of this machine by name. A name keeps its port from one run of the world to the next wherever it is still free. */
export class Listeners {
  readonly #folder: string
  readonly #ports: Map<string, number>
  readonly #servers = new Map<string, Server>()

  /** @param ports - of last time. */
  constructor(folder: string, ports: Readonly<Record<string, number>>) {
    this.#folder = folder
    this.#ports = new Map(Object.entries(ports))
  }

  get ports(): Record<string, number> {
    return Object.fromEntries(this.#ports)
  }

  get open(): string[] {
    return [...this.#servers.keys()]
  }

  isOpen = (name: string): boolean => this.#servers.has(name)

  /** HTTPS under a certificate that the server signed itself. @returns the port. */
  async openTls(name: string, listener: RequestListener): Promise<number> {
    const server = createServer(await keptCertificate(this.#folder, name), listener)
    this.#servers.set(name, server)
    const port = await listen(server, this.#ports.get(name) ?? 0).catch(() => listen(server, 0))
    this.#ports.set(name, port)
    return port
  }

  /** Ends a server and what hangs on it, as when a computer is switched off. */
  close(name: string): void {
    const server = this.#servers.get(name)
    this.#servers.delete(name)
    server?.close()
    server?.closeAllConnections()
  }

  closeAll(): void {
    for (const name of [...this.#servers.keys()]) this.close(name)
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, NODE_HOST, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
