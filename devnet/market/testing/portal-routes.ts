/** The handlers of the web server, called as Next.js calls them. */
export async function askRoutes(path: string, init?: RequestInit): Promise<Response> {
  const [, part = '', id = '', more = ''] = path.split('?')[0]?.split('/') ?? []
  const request = new Request(`http://portal/api/market${path}`, init)
  const params = <T>(of: T) => ({ params: Promise.resolve(of) })
  if (part === 'orders' && more === 'refresh')
    return (await import('@/app/api/market/orders/[hash]/refresh/route')).POST(request, params({ hash: id }))
  if (part === 'orders' && id)
    return (await import('@/app/api/market/orders/[hash]/route')).GET(request, params({ hash: id }))
  if (part === 'orders') {
    const route = await import('@/app/api/market/orders/route')
    return init?.method === 'POST' ? route.POST(request) : route.GET(request)
  }
  if (part === 'names') return (await import('@/app/api/market/names/route')).GET(request)
  if (part === 'stats') return (await import('@/app/api/market/stats/floor/route')).GET(request)
  if (part === 'profiles')
    return (await import('@/app/api/market/profiles/[address]/[part]/route')).GET(
      request,
      params({ address: id, part: more }),
    )
  return (await import('@/app/api/market/status/route')).GET(request)
}
