import {
  ActionGroup,
  Alert,
  Badge,
  BackLink,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  DotMap,
  Details,
  EmptyState,
  Figure,
  Heading,
  Lead,
  Link,
  LeaveQuickly,
  LinkList,
  List,
  MailLink,
  Paragraph,
  PhoneLink,
  Quote,
  Status,
  Table,
  allStatuses,
} from '../index.ts'
import type { Story } from './story.ts'

const services = [
  { name: 'Opleiding werkvoorbereider bouw', provider: 'Bouwschool Apeldoorn', price: '€ 2.450', weeks: 26 },
  { name: 'Terug naar werk', provider: 'Stap Verder', price: '€ 1.250,50', weeks: 12 },
]

/** Text, links, buttons, messages, facts, tables, cards. */
export const basicStories: Story[] = [
  {
    name: 'Heading, Lead, Paragraph, Link, Quote, List',
    show: () => (
      <>
        <Heading level={3}>Een kop van de derde soort</Heading>
        <Lead>De eerste zin zegt waar de pagina voor is.</Lead>
        <Paragraph>
          Gewone tekst met een <Link href="/vraag">link naar uw vraag</Link> erin, van hoogstens zeventig tekens breed, zodat lezen niet
          vermoeit. Werkcentrum Veluwe Stedendriehoek helpt u in Apeldoorn, Deventer en Zutphen.
        </Paragraph>
        <Paragraph quiet>Wat u mag overslaan.</Paragraph>
        <Quote lang="ar">أبحث عن عمل في البناء</Quote>
        <List items={['Neem iets mee waar uw naam op staat', 'Uw cv mag, maar hoeft niet']} />
        <List numbered items={['U stelt uw vraag', 'Wij bellen u', 'U kiest']} />
      </>
    ),
  },
  {
    name: 'Button, ButtonLink, ActionGroup, BackLink, LeaveQuickly',
    show: () => (
      <>
        <LeaveQuickly />
        <BackLink href="/werk">Terug naar uw dag</BackLink>
        <form method="post" action="/vraag" aria-label="Knoppen">
          <ActionGroup>
            <Button>Versturen</Button>
            <Button appearance="secondary">Bewaren</Button>
            <Button appearance="danger">Verwijderen</Button>
            <ButtonLink href="/afspraak" icon="calendar">
              Afspraak maken
            </ButtonLink>
            <ButtonLink href="/route" appearance="secondary">
              Bekijk de route
            </ButtonLink>
          </ActionGroup>
        </form>
      </>
    ),
  },
  {
    name: 'Alert',
    show: () => (
      <>
        <Alert title="U hoeft nu niets te doen">Wij bellen u voor dinsdag 14 juli 2026.</Alert>
        <Alert tone="ok" title="Uw vraag is verstuurd" />
        <Alert tone="warning">Deze dienst is al 400 dagen niet bijgewerkt.</Alert>
        <Alert tone="error" title="Het lukt nu even niet">
          Wat u al had verstuurd, is bewaard.
        </Alert>
      </>
    ),
  },
  {
    name: 'Status (the whole list) and Badge',
    show: () => (
      <>
        <ActionGroup>
          {allStatuses().map((look) => (
            <Status is={look} />
          ))}
        </ActionGroup>
        <ActionGroup>
          <Badge>Opleiding</Badge>
          <Badge tone="info">12 weken</Badge>
        </ActionGroup>
      </>
    ),
  },
  {
    name: 'DotMap',
    show: () => (
      <DotMap
        label="Te doen in Zutphen"
        ground={[
          [52.37, 4.9],
          [53.22, 6.56],
          [50.85, 5.69],
          [51.44, 3.6],
          [52.22, 6.9],
        ]}
        marks={[[52.14, 6.2]]}
      />
    ),
  },
  {
    name: 'DataList',
    show: () => (
      <DataList
        facts={[
          { label: 'Naam', value: 'Anne van der Meulen-Oosterhuis', changeHref: '/naam' },
          { label: 'Telefoon', value: <PhoneLink number="055 123 45 67" />, changeHref: '/telefoon' },
          { label: 'E-mail', value: <MailLink address="een.heel.lange.naam.zonder.einde@voorbeeldorganisatie.example" /> },
          { label: 'Leeg', value: null },
        ]}
      />
    ),
  },
  {
    name: 'Table',
    show: () => (
      <Table
        caption="Diensten in de regio, prijzen van 2026"
        rows={services}
        columns={[
          { label: 'Dienst', cell: (row) => <Link href="/diensten/1">{row.name}</Link> },
          { label: 'Aanbieder', cell: (row) => row.provider },
          { label: 'Weken', numeric: true, cell: (row) => row.weeks },
          { label: 'Prijs', numeric: true, cell: (row) => row.price },
        ]}
      />
    ),
  },
  {
    name: 'Card and CardGroup',
    show: () => (
      <CardGroup>
        {services.map((service) => (
          <Card title={service.name} href="/diensten/1" mark={<Badge>Opleiding</Badge>}>
            <Paragraph>{service.provider}</Paragraph>
            <Paragraph quiet>{service.price}</Paragraph>
          </Card>
        ))}
        <Card title="Zonder link">Alleen om te lezen.</Card>
      </CardGroup>
    ),
  },
  {
    name: 'LinkList, Details, EmptyState',
    show: () => (
      <>
        <LinkList
          items={[
            { href: '/inloop', label: 'Loop binnen', about: 'Zonder afspraak, op 4 plekken in de regio.' },
            { href: '/bellen', label: 'Bel ons' },
          ]}
        />
        <Details summary="Wat bewaren wij van u?">
          <Paragraph>Uw naam, uw vraag en wat wij met u afspreken.</Paragraph>
        </Details>
        <EmptyState title="Er staan geen overdrachten open">
          <Link href="/werk">Terug naar uw dag</Link>
        </EmptyState>
      </>
    ),
  },
  {
    name: 'Figure',
    show: () => (
      <Figure
        says="In 2025 vonden meer mensen werk via het Werkcentrum dan in 2024."
        source="Werkcentrum, plaatsingen per jaar, 31 december 2025"
        drawing={
          <svg viewBox="0 0 300 60" role="img" aria-label="Twee balken: 2024 is 820, 2025 is 1.040">
            <rect class="ww-bar" x="0" y="5" width="205" height="20" />
            <rect class="ww-bar" x="0" y="35" width="260" height="20" />
          </svg>
        }
        table={{
          caption: 'Plaatsingen per jaar',
          rows: [
            { year: '2024', count: '820' },
            { year: '2025', count: '1.040' },
          ],
          columns: [
            { label: 'Jaar', cell: (row) => row.year },
            { label: 'Plaatsingen', numeric: true, cell: (row) => row.count },
          ],
        }}
        downloadHref="/open-data/plaatsingen.csv"
      />
    ),
  },
]
