import type { Role } from '../../platform/actor.ts'
import type { FailedJob } from '../../platform/failed-jobs.ts'
import { Button, Form, Heading, LinkList, Page, Section, Table, useFormat } from '../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Where roles, the region's system and failed jobs are kept. */
export function ManagePage({ t, roles, jobs }: { t: typeof nl; roles: Role[]; jobs: FailedJob[] | null }) {
  const f = useFormat()
  const links = [
    roles.some((role) => ['administrator', 'organisation-admin', 'coordinator'].includes(role)) && {
      href: '/beheer/rollen',
      label: t.manage.roles,
    },
    roles.some((role) => ['administrator', 'coordinator'].includes(role)) && { href: '/beheer/systemen', label: t.manage.clients },
    roles.includes('coordinator') && { href: '/beheer/stelsel', label: t.manage.system },
    roles.includes('coordinator') && { href: '/beheer/dossiers', label: t.manage.workload },
    roles.includes('coordinator') && { href: '/beheer/voortgang', label: t.manage.progress },
    roles.includes('coordinator') && { href: '/beheer/meldingen', label: t.manage.notices },
    roles.includes('coordinator') && { href: '/beheer/plansjablonen', label: t.manage.templates },
    roles.includes('coordinator') && { href: '/beheer/kansen', label: t.manage.chances },
    roles.includes('coordinator') && { href: '/beheer/leren', label: t.manage.learning },
    roles.includes('coordinator') && { href: '/beheer/eigen-instrumenten', label: t.manage.ownInstruments },
    roles.includes('coordinator') && { href: '/beheer/betalingen', label: t.manage.payments },
    roles.includes('coordinator') && { href: '/beheer/niet-gelukt', label: t.manage.unmet },
    roles.includes('coordinator') && { href: '/beheer/aanbieders-zonder-account', label: t.manage.withoutAccount },
    roles.some((role) => ['administrator', 'privacy-officer'].includes(role)) && { href: '/beheer/privacy', label: t.manage.privacy },
    roles.some((role) => ['administrator', 'coordinator'].includes(role)) && { href: '/beheer/sites', label: t.manage.sites },
    roles.some((role) => ['administrator', 'coordinator'].includes(role)) && { href: '/beheer/regio', label: t.manage.setup },
    roles.includes('coordinator') && { href: '/beheer/crisis', label: t.manage.crisis },
    roles.includes('administrator') && { href: '/beheer/vragen', label: t.manage.questions },
    roles.includes('administrator') && { href: '/werk/aanbod/elders', label: t.manage.nationalOffers },
    roles.includes('administrator') && { href: '/werk/aanbod/toelating', label: t.manage.admissions },
    roles.includes('administrator') && { href: '/beheer/bronnen', label: t.manage.sources },
    roles.some((role) => ['administrator', 'coordinator'].includes(role)) && { href: '/beheer/inhoud', label: t.manage.content },
    roles.includes('administrator') && { href: '/beheer/landelijk', label: t.manage.nation },
    { href: '/open-data/diensten', label: t.manage.openData },
    { href: '/stelsel', label: t.footer.who },
  ].filter((link) => link !== false)
  return (
    <Page title={t.manage.title} width="wide">
      <Heading level={1}>{t.manage.title}</Heading>
      <LinkList items={links} />
      {jobs && (
        <Section title={t.manage.jobs}>
          <Table
            caption={t.manage.jobs}
            captionHidden
            rows={jobs}
            empty={t.manage.noJobs}
            columns={[
              { label: t.manage.task, names: true, cell: (job) => job.task },
              { label: t.manage.tries, cell: (job) => String(job.attempts), numeric: true },
              { label: t.manage.last, cell: (job) => f.moment(job.lastTriedAt) },
              { label: t.manage.error, cell: (job) => job.error },
              {
                label: t.manage.retry,
                cell: (job) => (
                  <Form action={`/beheer/taken/${job.id}/herhaling`} inline>
                    <Button appearance="secondary" about={job.task}>
                      {t.manage.retry}
                    </Button>
                  </Form>
                ),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
