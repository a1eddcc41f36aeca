import type { OrganisationRole, OrganisationType, Sensitivity } from '../modules/regions/index.ts'
import { FIRST, SECOND } from './accounts.ts'

/** Public bodies exist; every other organisation of the demo is invented. */
export interface DemoOrganisation {
  key: string
  name: string
  types: OrganisationType[]
  roles: { region: string; role: OrganisationRole }[]
  municipalities?: string[]
  sensitivity?: Sensitivity
  kvkNumber?: string
  phone?: string
  email?: string
}

const provider = (
  key: string,
  name: string,
  types: OrganisationType[],
  kvkNumber: string,
  regions: string[] = [FIRST],
  sensitivity: Sensitivity = 'normal',
): DemoOrganisation => ({
  key,
  name,
  types,
  kvkNumber,
  sensitivity,
  phone: '0800 000 0000',
  email: `info@${key}.example`,
  roles: regions.map((region) => ({ region, role: 'provider' as const })),
})

export const DEMO_ORGANISATIONS: DemoOrganisation[] = [
  {
    key: 'uwv',
    name: 'UWV',
    types: ['uwv'],
    phone: '0800 000 0001',
    roles: [FIRST, SECOND].flatMap((region) => (['guide-employer', 'partner', 'steering'] as const).map((role) => ({ region, role }))),
  },
  {
    key: 'zutphen',
    name: 'Gemeente Zutphen',
    types: ['municipality'],
    phone: '0800 000 0002',
    municipalities: ['GM0301'],
    roles: [
      { region: FIRST, role: 'partner' },
      { region: FIRST, role: 'guide-employer' },
    ],
  },
  {
    key: 'apeldoorn',
    name: 'Gemeente Apeldoorn',
    types: ['municipality'],
    phone: '0800 000 0003',
    municipalities: ['GM0200'],
    roles: [
      { region: FIRST, role: 'coordinator-seat' },
      { region: FIRST, role: 'guide-employer' },
      { region: FIRST, role: 'partner' },
      { region: FIRST, role: 'steering' },
    ],
  },
  {
    key: 'nijmegen',
    name: 'Gemeente Nijmegen',
    types: ['municipality'],
    phone: '0800 000 0004',
    municipalities: ['GM0268'],
    roles: [
      { region: SECOND, role: 'guide-employer' },
      { region: SECOND, role: 'partner' },
      { region: SECOND, role: 'coordinator-seat' },
    ],
  },
  {
    key: 'geldwijs',
    name: 'Geldwijs',
    types: ['debt-help'],
    sensitivity: 'discreet',
    kvkNumber: '90000009',
    phone: '0800 000 0005',
    email: 'info@geldwijs.example',
    roles: [
      { region: FIRST, role: 'partner' },
      { region: FIRST, role: 'provider' },
    ],
  },
  provider('vakschool', 'Vakschool De Hamer', ['school'], '90000001'),
  provider('stapverder', 'Stap Verder', ['reintegration-company'], '90000002', [FIRST, SECOND]),
  provider('bouwkracht', 'Bouwkracht Uitzendbureau', ['temp-agency'], '90000003'),
  provider('taalrijk', 'Taalrijk', ['language-house'], '90000004', [FIRST], 'discreet'),
  provider('loopbaanhuis', 'Loopbaanhuis De Brug', ['career-company'], '90000005', [FIRST, SECOND]),
  provider('werkplaats', 'Werkplaats Oost', ['sheltered-work-company'], '90000006'),
  provider('zorgschool', 'Zorgschool Waalstroom', ['school', 'private-trainer'], '90000007', [SECOND]),
  { key: 'eikenhof', name: 'Woonzorg Eikenhof', types: ['employer'], kvkNumber: '90000008', roles: [] },
  { key: 'planbouw', name: 'Planbouw Van Rijn', types: ['employer'], kvkNumber: '90000010', roles: [] },
]

/** Places people walk into, and when they receive people by appointment. */
export const DEMO_LOCATIONS = [
  {
    key: 'zutphen',
    region: FIRST,
    organisation: 'uwv',
    name: 'Werkcentrum Zutphen',
    street: 'Loketstraat',
    houseNumber: '1',
    postcode: '7201AA',
    place: 'Zutphen',
    directions: 'Vijf minuten lopen van het station. De ingang heeft geen drempel.',
    phone: '0800 000 0010',
  },
  {
    key: 'apeldoorn',
    region: FIRST,
    organisation: 'apeldoorn',
    name: 'Werkcentrum Apeldoorn',
    street: 'Loketplein',
    houseNumber: '20',
    postcode: '7311AA',
    place: 'Apeldoorn',
    directions: 'Bus 1 en 3 stoppen voor de deur.',
    phone: '0800 000 0011',
  },
  {
    key: 'nijmegen',
    region: SECOND,
    organisation: 'nijmegen',
    name: 'Werkcentrum Nijmegen',
    street: 'Loketlaan',
    houseNumber: '5',
    postcode: '6511AA',
    place: 'Nijmegen',
    directions: 'Tegenover het station.',
    phone: '0800 000 0012',
  },
] as const
