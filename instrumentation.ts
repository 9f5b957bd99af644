/** Checks the configuration once when the server starts, so that a wrong value stops it with one clear sentence. */
export async function register() {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { serverDeployment } = await import('@/lib/server/deployment')
  serverDeployment()
}
