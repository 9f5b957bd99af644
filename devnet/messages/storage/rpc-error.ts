/** What a node refuses: a status of the storage protocol, and a text or an object that says why. */
export class RpcError extends Error {
  override name = 'RpcError'
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    super(typeof body === 'string' ? body : `refused with ${status}`)
    this.status = status
    this.body = body
  }
}
