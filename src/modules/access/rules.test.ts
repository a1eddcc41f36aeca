import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  currentWorkplace,
  homeOf,
  kindOf,
  mayGive,
  reachProblem,
  rolesToGive,
  safeReturnPath,
  workplacesOf,
  type HeldRole,
} from './rules.ts'
import { GIVEN_ROLES } from './schema.ts'

const held = (role: HeldRole['role'], regionCode: string | null): HeldRole => ({ role, regionCode })

describe('where somebody works', () => {
  test('regions with the same roles are one workplace', () => {
    expect(workplacesOf([held('guide', 'AM02'), held('guide', 'AM01')])).toEqual([
      { key: 'guide', roles: ['guide'], regions: ['AM01', 'AM02'] },
    ])
  })

  test('who coordinates here and guides there does not coordinate there', () => {
    const places = workplacesOf([held('coordinator', 'AM01'), held('guide', 'AM02')])
    expect(places.map(({ roles, regions }) => [roles, regions])).toEqual([
      [['coordinator'], ['AM01']],
      [['guide'], ['AM02']],
    ])
  })

  test('a role in the whole country holds in each region too, and makes nobody a guide everywhere', () => {
    const places = workplacesOf([held('partner', null), held('guide', 'AM01')])
    expect(places).toEqual([
      { key: 'partner', roles: ['partner'], regions: ['*'] },
      { key: 'guide+partner', roles: ['guide', 'partner'], regions: ['AM01'] },
    ])
    expect(currentWorkplace(places, null)!.regions).toEqual(['AM01'])
    expect(currentWorkplace(places, 'partner')!.regions).toEqual(['*'])
    expect(currentWorkplace(places, 'administrator')!.regions).toEqual(['AM01'])
  })

  test('no workplace ever holds a role in a region where it was not given', () => {
    const grants = fc.array(
      fc.record({ role: fc.constantFrom(...GIVEN_ROLES), regionCode: fc.constantFrom(null, 'AM01', 'AM02', 'AM03') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(grants, (given) => {
        for (const { roles, regions } of workplacesOf(given)) {
          for (const role of roles) {
            for (const region of regions) {
              const there = region === '*' ? null : region
              expect(given.some((grant) => grant.role === role && (grant.regionCode === null || grant.regionCode === there))).toBe(true)
            }
          }
        }
      }),
    )
  })
})

test('who only carries out services is a provider; who also works at the counter is staff', () => {
  expect(kindOf('staff', ['provider', 'organisation-admin'])).toBe('provider')
  expect(kindOf('staff', ['provider', 'guide'])).toBe('staff')
  expect(kindOf('staff', [])).toBe('staff')
  expect(kindOf('employer', ['organisation-admin'])).toBe('employer')
  expect(homeOf('staff', ['administrator'])).toBe('/beheer')
  expect(homeOf('staff', ['privacy-officer'])).toBe('/beheer/privacy')
  expect(homeOf('staff', [])).toBe('/inloggen/geen-toegang')
})

describe('back to where somebody was', () => {
  test.each(['/werk', '/mijn/afspraken?week=2', '/en/mijn'])('%s', (path) => expect(safeReturnPath(path)).toBe(path))
  test('never another site, whatever is tried', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
          fc.string().map((text) => `//${text}`),
        ),
        (given) => {
          const path = safeReturnPath(given)
          if (path === null) return
          expect(new URL(path, 'https://werkcentrum.example').host).toBe('werkcentrum.example')
          expect(path).toMatch(/^\/(?!\/)/)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

// policy: C2
describe('who gives which role to whom', () => {
  const admin = { accountId: 'a', organisationId: 'uwv', roles: ['organisation-admin'] as const, regions: ['*'] }
  const coordinator = { accountId: 'c', organisationId: 'gemeente', roles: ['coordinator'] as const, regions: ['AM01'] }
  const administrator = { accountId: 'b', organisationId: null, roles: ['administrator'] as const, regions: ['*'] }
  const colleague = { id: 'x', organisationId: 'uwv' }

  test('nobody gives themselves a role, an administrator neither', () => {
    expect(mayGive(administrator, { id: 'b', organisationId: null }, held('guide', 'AM01'))).toBe(false)
    expect(mayGive(admin, { id: 'a', organisationId: 'uwv' }, held('partner', null))).toBe(false)
  })

  test('an organisation its own staff, nobody else, and no role over others', () => {
    expect(mayGive(admin, colleague, held('guide', 'AM01'))).toBe(true)
    expect(mayGive(admin, { id: 'y', organisationId: 'other' }, held('guide', 'AM01'))).toBe(false)
    expect(mayGive(admin, colleague, held('administrator', null))).toBe(false)
    expect(mayGive(admin, colleague, held('privacy-officer', null))).toBe(false)
    expect(mayGive({ ...admin, organisationId: null }, { id: 'y', organisationId: null }, held('partner', null))).toBe(false)
  })

  test('a coordinator the team of the own region', () => {
    expect(mayGive(coordinator, colleague, held('guide', 'AM01'))).toBe(true)
    expect(mayGive(coordinator, colleague, held('guide', 'AM02'))).toBe(false)
    expect(mayGive(coordinator, colleague, held('coordinator', 'AM01'))).toBe(false)
    expect(mayGive(coordinator, colleague, held('editor', null))).toBe(false)
  })

  test('the list to choose from is what can be given at all', () => {
    for (const giver of [admin, coordinator, administrator]) {
      for (const role of GIVEN_ROLES) {
        const possible = [null, 'AM01'].some((region) =>
          mayGive(giver, { id: 'x', organisationId: giver.organisationId }, held(role, region)),
        )
        expect(rolesToGive(giver, GIVEN_ROLES).includes(role), `${giver.accountId} ${role}`).toBe(possible)
      }
    }
  })

  test('a guide is one of a region, an administrator of the country', () => {
    expect(reachProblem('guide', null)).toBe('regionNeeded')
    expect(reachProblem('administrator', 'AM01')).toBe('noRegion')
    expect(reachProblem('partner', null)).toBeNull()
  })
})
