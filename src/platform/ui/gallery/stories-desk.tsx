import {
  Alert,
  BigNumber,
  Board,
  Button,
  ButtonLink,
  CalledNumbers,
  Card,
  Chosen,
  Compare,
  EmptyState,
  FileHeading,
  Following,
  KeptForm,
  Pagination,
  Marked,
  Progress,
  Proposal,
  StalePage,
  Status,
  TextField,
  Worklist,
} from '../index.ts'
import type { Story } from './story.ts'

const rows = [
  { id: '2', name: 'Mevrouw Yılmaz', kind: 'Overdracht', waits: 'Gemeente Zutphen', due: { text: 'donderdag 16 juli', overdue: false } },
  { id: '1', name: 'Jan de Boer', kind: 'Overdracht', waits: 'UWV', due: { text: 'vrijdag 10 juli', overdue: true } },
]

/** Lists, files, choices between things: the desks. */
export const deskStories: Story[] = [
  { name: 'BigNumber', show: () => <BigNumber>12</BigNumber> },
  {
    name: 'CalledNumbers',
    show: () => (
      <Following id="oproepen" seconds={60}>
        <CalledNumbers
          items={[
            { number: '12', where: 'naar balie 2' },
            { number: 'KM-3', where: 'naar balie 1' },
          ]}
        />
      </Following>
    ),
  },
  {
    name: 'KeptForm',
    show: () => (
      <KeptForm
        action="/werk/inloop"
        sync="/werk/inloop/nagekomen"
        ticket="/werk/inloop/ID/nummer"
        page="/werk/inloop/nieuw"
        words={{
          offline: 'Geen netwerk sinds {since}.',
          one: '1 inschrijving wacht op verzending.',
          many: '{n} inschrijvingen wachten op verzending.',
          ticket: 'Nummer',
          write: 'Schrijf dit nummer op.',
          sent: 'Alles is verzonden.',
          again: 'Verder',
          missing: 'Vul een naam in.',
          signedOut: 'U bent uitgelogd.',
          signIn: 'Log in',
          refused: 'Niet alles is aangenomen.',
        }}
      >
        <TextField name="guestName" label="Voornaam of roepnaam" />
        <Button>Geef een nummer</Button>
      </KeptForm>
    ),
  },
  {
    name: 'Chosen and Marked',
    show: () => (
      <>
        <Chosen
          label="Gekozen filters"
          items={[
            { label: 'Opleiding', href: '/diensten', says: 'Opleiding: haal dit filter weg' },
            { label: 'Gratis', href: '/diensten?soort=training', says: 'Gratis: haal dit filter weg' },
          ]}
        />
        <Marked
          pieces={[
            { text: 'Leren ', hit: false },
            { text: 'lassen', hit: true },
            { text: ' in de werkplaats', hit: false },
          ]}
        />
      </>
    ),
  },
  {
    name: 'Worklist',
    show: () => (
      <Worklist
        caption="Overdrachten die bij u liggen"
        rows={rows}
        subject={{ label: 'Wie', text: (row) => row.name, href: (row) => `/werk/overdrachten/${row.id}` }}
        columns={[{ label: 'Soort', cell: (row) => row.kind }]}
        waitingOn={(row) => row.waits}
        due={(row) => row.due}
        filters={[
          { label: 'Alles (2)', href: '/werk/overdrachten', current: true },
          { label: 'Te laat (1)', href: '/werk/overdrachten?filter=overdue' },
        ]}
        empty={<EmptyState title="Er ligt niets" />}
      />
    ),
  },
  {
    name: 'FileHeading with Tabs',
    show: () => (
      <FileHeading
        level={2}
        name="Jan de Boer"
        marks={<Status is="running" />}
        facts={[
          { label: 'Vaste contactpersoon', value: 'Fatma Aydın' },
          { label: 'Nummer', value: 'K7M2-PX4R' },
        ]}
        tabs={[
          { label: 'Overzicht', href: '/werk/dossiers/1', current: true },
          { label: 'Plan', href: '/werk/dossiers/1/plan' },
          { label: 'Gesprekken', href: '/werk/dossiers/1/gesprekken' },
        ]}
      />
    ),
  },
  {
    name: 'Board',
    show: () => (
      <Board
        columns={[
          { title: 'Te doen', empty: 'Niets te doen.', cards: [<Card level={4} title="Schrijf een brief" />] },
          { title: 'Klaar', empty: 'Nog niets klaar.', cards: [] },
        ]}
      />
    ),
  },
  {
    name: 'Compare',
    show: () => (
      <Compare
        caption="Drie opleidingen naast elkaar"
        items={[
          { name: 'Bouwschool Apeldoorn', href: '/diensten/1' },
          { name: 'Vakwerk Deventer', href: '/diensten/2' },
          { name: 'ROC De Linde', href: '/diensten/3' },
        ]}
        facts={[
          { label: 'Prijs', values: ['€ 2.450', '€ 1.990', '€ 2.450'] },
          { label: 'Duur', values: ['26 weken', '26 weken', '26 weken'] },
          { label: 'Diploma', values: ['Mbo 4', 'Certificaat van de branche', 'Mbo 4'] },
          {
            label: 'Aan het werk na 6 maanden',
            values: ['61% van 44 mensen in 2025', 'Te weinig mensen om te zeggen', '58% van 120 mensen in 2025'],
          },
        ]}
        actions={['1', '2', '3'].map((id) => (
          <ButtonLink href={`/diensten/${id}`} appearance="secondary" about="deze opleiding">
            Kies
          </ButtonLink>
        ))}
      />
    ),
  },
  {
    name: 'Proposal',
    show: () => (
      <Proposal
        title="Nieuwe prijs voor Terug naar werk"
        by="Stap Verder, vrijdag 10 juli 2026"
        changes={[{ label: 'Prijs per persoon', now: '€ 1.250', then: '€ 1.310' }]}
        reason="De cao-lonen zijn per 1 juli gestegen."
        action="/werk/voorstellen/1"
      />
    ),
  },
  {
    name: 'Progress and Pagination',
    show: () => (
      <>
        <Progress at={2} about={5} />
        <StalePage when />
        <Pagination previous="/diensten?na=a" next="/diensten?na=b" />
        <Alert>De kans is groot dat u minder dan 5 vragen krijgt.</Alert>
      </>
    ),
  },
]
