import { health } from '#domain/health/health.ts'

/** For load balancers and monitors: 200 while the paper can take what people write, else 503. */
export async function GET(): Promise<Response> {
  const report = await health()
  return Response.json(report, { status: report.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
