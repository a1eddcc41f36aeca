import {
  ButtonLink,
  Card,
  CheckAnswers,
  Columns,
  Explanation,
  Heading,
  LargePrint,
  Moments,
  Paragraph,
  PhoneLink,
  Sharing,
  Steps,
  TaskList,
  TickBox,
  TileMap,
  Timeline,
  Welcome,
  WhatNow,
  WritingLines,
} from '../index.ts'
import type { Story } from './story.ts'

/** What people are asked and told, each solved once. */
export const patternStories: Story[] = [
  {
    name: 'Welcome',
    show: () => (
      <Welcome
        level={2}
        title="Werk, een opleiding of een goed gesprek"
        lead="Stel uw vraag. Wij zoeken samen met u uit wat kan, en wie u daarbij helpt. Het kost niets."
        actions={
          <>
            <ButtonLink href="/vraag">Stel uw vraag</ButtonLink>
            <ButtonLink href="/afspraak" appearance="secondary">
              Maak een afspraak
            </ButtonLink>
          </>
        }
        aside={
          <>
            <Heading level={3}>Loop binnen</Heading>
            <Paragraph>Apeldoorn, Stationsplein 1. Vandaag open tot 17.00 uur.</Paragraph>
          </>
        }
      />
    ),
  },
  {
    name: 'Steps',
    show: () => (
      <Steps
        label="Uw weg naar werk"
        steps={[
          { title: 'U stelde uw vraag', state: 'done' },
          { title: 'Eerste gesprek', state: 'now', about: 'dinsdag 14 juli 2026, 14.30 uur' },
          { title: 'U kiest wat u gaat doen', state: 'ahead' },
        ]}
      />
    ),
  },
  {
    name: 'Moments',
    show: () => (
      <Moments
        days={[
          { date: '2026-07-14', times: ['09:00', '09:45', '13:00'].map((at) => ({ at, href: `/afspraak?moment=2026-07-14T${at}` })) },
          { date: '2026-07-15', times: [{ at: '10:30', href: '/afspraak?moment=2026-07-15T10:30' }] },
        ]}
      />
    ),
  },
  {
    name: 'Columns',
    show: () => (
      <Columns label="Wie u helpt" aside={<Card title="Fatma Aydın">Uw vaste contactpersoon</Card>}>
        <Paragraph>Wat ertoe doet staat hier, wat erbij hoort ernaast.</Paragraph>
      </Columns>
    ),
  },
  {
    name: 'WhatNow',
    show: () => (
      <WhatNow
        holder="Fatma Aydın, Werkcentrum Veluwe Stedendriehoek"
        next="Fatma belt u om een afspraak te maken."
        by="dinsdag 14 juli 2026. Lukt dat niet, dan zoekt de coördinator iemand anders."
        reach={<PhoneLink number="055 123 45 67" />}
        stop="Dat mag altijd, zonder reden. Bel ons of zeg het tegen Fatma."
      />
    ),
  },
  {
    name: 'TaskList',
    show: () => (
      <TaskList
        sections={[
          {
            title: 'Uw plan',
            tasks: [
              { title: 'Eerste gesprek', state: 'done', href: '/mijn/gesprek' },
              { title: 'Kies een opleiding', state: 'todo', href: '/mijn/opleiding', about: 'U kunt er vier vergelijken.' },
              { title: 'Start de opleiding', state: 'closed', about: 'Dit kan als de gemeente ja heeft gezegd.' },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'Timeline',
    show: () => (
      <Timeline
        items={[
          { when: 'dinsdag 14 juli 2026', at: '2026-07-14', title: 'Gesprek in Apeldoorn', ahead: true },
          { when: 'vrijdag 10 juli 2026', at: '2026-07-10', title: 'Uw vraag is aangenomen', by: 'Werkcentrum' },
          {
            when: 'woensdag 8 juli 2026',
            at: '2026-07-08',
            title: 'Gemeente Apeldoorn bracht u in contact met het Werkcentrum',
            by: 'Gemeente Apeldoorn',
          },
        ]}
      />
    ),
  },
  {
    name: 'CheckAnswers',
    show: () => (
      <CheckAnswers
        sections={[
          {
            title: 'Over u',
            changeHref: '/vraag/over-u',
            facts: [
              { label: 'Naam', value: 'Jan de Boer' },
              { label: 'Telefoon', value: '06 12 34 56 78' },
            ],
          },
          { title: 'Uw vraag', facts: [{ label: 'Waar gaat het over?', value: 'Ander werk in de bouw', changeHref: '/vraag/waarover' }] },
        ]}
      />
    ),
  },
  {
    name: 'Explanation',
    show: () => (
      <Explanation
        caption="Wie betaalt de opleiding?"
        terms={[
          {
            label: 'Gemeente Apeldoorn',
            value: '€ 1.450',
            because: 'Omdat u een uitkering van de gemeente heeft.',
            source: 'besluit van 8 juli 2026',
          },
          { label: 'Regionaal budget', value: '€ 1.000', source: 'afspraken van het Regionaal Beraad, 2026' },
        ]}
        total={{ value: '€ 2.450' }}
      />
    ),
  },
  {
    name: 'Sharing',
    show: () => (
      <Sharing
        items={[
          {
            what: 'Uw naam, telefoonnummer en welke opleiding u kiest. Niet waarom.',
            to: 'Bouwschool Apeldoorn',
            why: 'Zodat zij u kunnen uitnodigen.',
            until: 'Tot 1 jaar na de opleiding',
            back: 'Dat kan altijd, bij Fatma of op deze pagina.',
          },
        ]}
      />
    ),
  },
  {
    name: 'LargePrint',
    show: () => (
      <LargePrint>
        <Heading level={2}>1. Planner in de bouw</Heading>
        <TickBox>Ja, dit wil ik</TickBox>
        <TickBox>Nee, dit niet</TickBox>
        <WritingLines label="Wat wilt u erbij zeggen?" />
      </LargePrint>
    ),
  },
  {
    name: 'TileMap',
    show: () => (
      <TileMap
        label="Kaart van de regio’s"
        tiles={[
          { href: '/regio/noord', short: 'NRD', name: 'Werkcentrum Noord', row: 1, column: 2 },
          { href: '/regio/west', short: 'WST', name: 'Werkcentrum West', row: 2, column: 1, quiet: 'hier nog niet open' },
          { href: '/regio/oost', short: 'OST', name: 'Werkcentrum Oost', row: 2, column: 3 },
        ]}
      />
    ),
  },
]
