/** A share with the range it may well have in truth (Wilson, 95%), in basis points; the smaller the number, the wider. policy: K8 */
export function shareWithInterval(cases: number, denominator: number): { share: number; low: number; high: number } | null {
  if (denominator <= 0) return null
  const z = 1.959964
  const p = cases / denominator
  const middle = p + (z * z) / (2 * denominator)
  const spread = z * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator))
  const whole = 1 + (z * z) / denominator
  const points = (part: number) => Math.min(10_000, Math.max(0, Math.round(part * 10_000)))
  return { share: points(p), low: points((middle - spread) / whole), high: points((middle + spread) / whole) }
}
