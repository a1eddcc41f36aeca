import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  EmailField,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  HiddenField,
  NumberField,
  Radios,
  SearchBar,
  Select,
  SubmitRow,
  TelField,
  TextArea,
  TextField,
  TimeField,
} from '../index.ts'
import type { Story } from './story.ts'

const yesNo = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nee' },
]

/** Fields, whole and with something wrong. */
export const fieldStories: Story[] = [
  {
    name: 'Fields in a form',
    show: () => (
      <Form action="/vraag" label="Alle velden">
        <HiddenField name="id" value="0197" />
        <TextField name="firstName" label="Voornaam" autocomplete="given-name" maxLength={60} value="Jan" />
        <EmailField name="email" label="E-mailadres" required={false} hint="Wij mailen u alleen over deze vraag." />
        <TelField name="phone" label="Telefoonnummer" />
        <NumberField name="hours" label="Hoeveel uur per week wilt u werken?" />
        <DateField name="start" label="Vanaf welke dag?" min="2026-07-14" />
        <TimeField name="time" label="Hoe laat?" step={15} />
        <FileField name="photo" label="Foto" hint="Een PNG of JPEG." accept={['image/png', 'image/jpeg']} />
        <TextArea name="question" label="Wat is uw vraag?" hint="Schrijf het zoals u het zou zeggen." maxLength={1000} />
        <SubmitRow>
          <Button>Versturen</Button>
          <Button appearance="secondary" name="later" value="yes">
            Later verder
          </Button>
        </SubmitRow>
      </Form>
    ),
  },
  {
    name: 'Choices in a form',
    show: () => (
      <Form action="/vraag" label="Keuzes">
        <Select
          name="municipality"
          label="In welke gemeente woont u?"
          options={[
            { value: 'GM0200', label: 'Apeldoorn' },
            { value: 'GM0150', label: 'Deventer' },
          ]}
          value="GM0150"
        />
        <Radios name="voicemail" label="Mogen wij de voicemail inspreken?" options={yesNo} value="no" inline />
        <Radios
          name="channel"
          label="Hoe mogen wij u bereiken?"
          hint="Kies wat voor u veilig is."
          options={[
            { value: 'phone', label: 'Telefoon', hint: 'Wij bellen tussen 9.00 uur en 17.00 uur.' },
            { value: 'mail', label: 'E-mail' },
            { value: 'none', label: 'Niet, ik kom zelf langs' },
          ]}
        />
        <Checkboxes
          name="days"
          label="Op welke dagen kunt u?"
          required={false}
          value={['mo']}
          options={[
            { value: 'mo', label: 'Maandag' },
            { value: 'tu', label: 'Dinsdag' },
          ]}
        />
        <Checkbox name="agreed" label="Ik heb gelezen wat er met mijn gegevens gebeurt" hint="U kunt dit later stoppen." />
      </Form>
    ),
  },
  {
    name: 'Fields with something wrong',
    show: () => (
      <>
        <ErrorSummary
          errors={[
            { field: 'wrongName', message: 'Voornaam: vul dit in.' },
            { field: 'wrongChannel', message: 'Hoe mogen wij u bereiken?: kies een van de mogelijkheden.' },
          ]}
        />
        <Form action="/vraag" label="Met fouten">
          <TextField name="wrongName" label="Voornaam" error="Voornaam: vul dit in." />
          <Radios
            name="wrongChannel"
            label="Hoe mogen wij u bereiken?"
            error="Hoe mogen wij u bereiken?: kies een van de mogelijkheden."
            options={yesNo}
          />
          <Fieldset legend="Wanneer kunt u niet?" name="not" hint="Wij bellen dan niet." error="De eindtijd ligt voor de begintijd.">
            <TimeField name="from" label="Van" value="14:00" />
            <TimeField name="until" label="Tot" value="09:00" />
          </Fieldset>
        </Form>
      </>
    ),
  },
  {
    name: 'SearchBar',
    show: () => (
      <SearchBar
        action="/diensten"
        label="Zoek een opleiding of hulp"
        hint="Bijvoorbeeld: heftruck, taal, schulden"
        value="werkvoorbereider"
        clearHref="/diensten"
      >
        <Select name="kind" label="Soort" required={false} options={[{ value: 'training', label: 'Opleiding' }]} />
      </SearchBar>
    ),
  },
]
