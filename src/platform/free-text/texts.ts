import { defineTexts } from '../texts.ts'

/** What a writer is told about words that should not stand in a text about a person. */
export const freeTextTexts = defineTexts({
  nl: {
    concern: {
      bsn: 'Er staat iets dat op een burgerservicenummer lijkt. Dat mag hier niet staan. Haal het weg.',
      health: 'Er staat iets over gezondheid. Een diagnose of ziekte hoort hier niet. Schrijf alleen wat iemand nodig heeft om te werken.',
      criminal: 'Er staat iets over straf of justitie. Dat hoort hier niet.',
      religion: 'Er staat iets over geloof. Dat hoort hier niet.',
      union: 'Er staat iets over lid zijn van een vakbond. Dat hoort hier niet.',
      sexual: 'Er staat iets over seksueel leven of geaardheid. Dat hoort hier niet.',
      names: 'Er lijkt de naam van iemand anders te staan. Schrijf wie het is zonder naam, bijvoorbeeld “de partner”.',
    },
    look: 'Haal het weg, of zet het vinkje als het hier over iets anders gaat.',
    seen: 'Ik heb dit nagekeken: het kan zo blijven staan.',
    keptOff: 'Schrijf niets over ziekte, straf, geloof, vakbond of seksueel leven, en geen namen van anderen.',
  },
  en: {
    concern: {
      bsn: 'There is something that looks like a citizen service number. It may not stand here. Take it out.',
      health: 'There is something about health. A diagnosis or illness does not belong here. Write only what somebody needs to work.',
      criminal: 'There is something about crime or justice. That does not belong here.',
      religion: 'There is something about faith. That does not belong here.',
      union: 'There is something about being a member of a union. That does not belong here.',
      sexual: 'There is something about sexual life or orientation. That does not belong here.',
      names: 'The name of somebody else seems to stand here. Write who it is without a name, for example “the partner”.',
    },
    look: 'Take it out, or tick the box if it is about something else here.',
    seen: 'I looked at this again: it can stay like this.',
    keptOff: 'Write nothing about illness, crime, faith, union or sexual life, and no names of others.',
  },
})
