import type { TestApp } from './app.ts'

/** Lays down which profile governs a region in this test, for all days. */
export async function governBy(
  app: TestApp,
  region: string,
  profile: 'werkcentrum-2026' | 'werkcentrum-na-een-jaar' | 'werkhuis-optie-a',
): Promise<void> {
  await app.database.owner.query(
    'update policy.region_profile set profile_id = (select id from policy.profile where code = $2) where region_code = $1',
    [region, profile],
  )
}
