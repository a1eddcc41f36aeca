import { KINDS } from '../../kinds.ts'
import { whereOf, type Entry } from '../engine/entry.ts'

const NEEDS = ['work', 'income-debt', 'language', 'education', 'housing', 'care-for-others', 'digital']
const FUNDS = ['IN03', 'IN07', 'IN13']
const PAYERS = ['regional-budget', 'uwv', 'municipality', 'training-fund', 'employer', 'own-means', 'subsidy']
const GROUPS = ['long-unemployed', 'newcomers', 'youth', 'over-fifty', 'carers', 'at-risk', 'working-poor', 'other']
const WORKERS = ['DD01', 'DD05', 'DD07', 'DD08']
const LANGUAGES = ['en', 'ar', 'tr', 'uk', 'pl', 'ti']
const DELIVERIES = ['group', 'individual', 'online', 'workplace']

/** The same numbers for the same seed, everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Sentences about occupations, for a text of some sixty words. */
export interface Source {
  name: string
  text: string
}

const OWN: Source[] = [
  ['lasser', 'Lassers verbinden metalen onderdelen en leren veilig werken met lasapparatuur in de werkplaats'],
  ['schuldhulpverlener', 'Hulp bij geldzorgen en schulden, met een plan om rekeningen weer op tijd te betalen'],
  ['heftruckchauffeur', 'Rijden met de heftruck in het magazijn, laden en lossen, met een certificaat aan het einde'],
  ['taaldocent', 'Nederlandse les voor het werk: spreken, luisteren, lezen en schrijven in kleine groepen'],
  ['loopbaanadviseur', 'Gesprekken over wat iemand kan en wil, met een test en een plan voor de volgende baan'],
  ['verzorgende', 'Zorg voor ouderen thuis en in het verpleeghuis, leren en werken tegelijk'],
  ['planner', 'De planning van een bouwplaats maken, materiaal bestellen en ploegen indelen'],
  ['vrijwilliger', 'Meedoen in de buurt: koken, tuinieren of mensen gezelschap houden'],
].map(([name, text]) => ({ name: name!, text: text! }))

const SHAPES = ['Opleiding', 'Cursus', 'Training', 'Begeleiding', 'Leerwerkplek', 'Traject', 'Advies']

/** Services that nobody offers, as many as asked. */
export function madeUp(count: number, { seed = 1, sources = OWN, today = '2026-07-06' } = {}): Entry[] {
  const next = random(seed)
  const one = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!
  const some = <T>(list: readonly T[], share: number) => list.filter(() => next() < share)
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [one(sources), one(sources)]
    const words = `${first.text} ${second.text}`.split(/\s+/)
    const national = next() < 0.15
    const area = `AM${String(1 + Math.floor(next() * 35)).padStart(2, '0')}`
    const points = Array.from({ length: national && next() < 0.6 ? 0 : 1 + Math.floor(next() * 2) }, (): [number, number] => [
      50.8 + next() * 2.6,
      3.6 + next() * 3.3,
    ])
    const delivery = one(DELIVERIES)
    return {
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      name: `${one(SHAPES)} ${first.name}`,
      alternateName: next() < 0.2 ? second.name : null,
      organisation: `${one(['Vakschool', 'Werkplein', 'Stichting', 'Buro'])} ${one(sources).name}`,
      aim: words.slice(0, 30).join(' '),
      concepts: null,
      more: words.slice(30, 60).join(' ') || null,
      kind: one(KINDS),
      delivery,
      where: whereOf(delivery, points.length),
      languages: ['nl', ...some(LANGUAGES, 0.1)],
      needs: some(NEEDS, 0.25),
      workers: some(WORKERS, 0.15),
      targetGroups: some(GROUPS, 0.2),
      payers: some(PAYERS, 0.3),
      funds: some(FUNDS, 0.2),
      personCents: next() < 0.1 ? null : one([0, 0, 0, 7_500, 25_000, 90_000, 240_000]),
      starts: startsOf(next, today),
      waitingWeeks: next() < 0.2 ? null : Math.floor(next() * 14),
      sunk: next() < 0.03,
      turn: Math.floor(next() * 2 ** 32) | 0,
      national,
      areas: national ? [] : [area],
      points,
      placed: points.length > 0,
    }
  })
}

function startsOf(next: () => number, today: string): (string | null)[] {
  const begins = Math.floor(next() * 3)
  if (begins === 0) return next() < 0.3 ? [null] : []
  return Array.from({ length: begins }, () => {
    const days = Math.floor(next() * 150) - 20
    return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
  })
}
