import type { TestApp } from './app.ts'

/** Pages behind a plan that only some plans lead to: a step that few may know, a shortlist that is open, who the own work concerns. */
export async function behindAPlan(app: TestApp, guide: string): Promise<string[]> {
  const { rows: steps } = await app.database.owner.query<{ person: string; step: string }>(
    `select p.person_id as person, n.step_id as step
     from plans.plan p join plans.step_named n on n.region_code = p.region_code and n.person_id = p.person_id and n.account_id = $1
     join plans.step s on s.region_code = n.region_code and s.id = n.step_id and s.plan_id = p.id and s.state = 'open'
     where p.lead_account = $1 and p.ended_on is null order by n.step_id limit 1`,
    [guide],
  )
  const { rows: items } = await app.database.owner.query<{ person: string; item: string }>(
    `select p.person_id as person, i.id as item
     from plans.plan p join plans.shortlist l on l.region_code = p.region_code and l.plan_id = p.id and l.ended_on is null
     join plans.shortlist_item i on i.region_code = l.region_code and i.shortlist_id = l.id
     where p.lead_account = $1 and p.ended_on is null order by i.id limit 1`,
    [guide],
  )
  return [
    ...steps.flatMap(({ person, step }) => {
      const plan = `/werk/personen/${person}/plan`
      return [`${plan}/stappen/${step}/bevoegden`, `${plan}/stappen/${step}/niet-gelukt`, `${plan}/eigen-werk`]
    }),
    ...items.flatMap(({ person, item }) =>
      ['vergelijken', 'delen', 'papier', `${item}/keuze`].map((path) => `/werk/personen/${person}/keuzelijst/${path}`),
    ),
  ]
}
