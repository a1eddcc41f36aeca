import type { Translation } from '../../../platform/texts.ts'
import type { ar, errors as arErrors, fields as arFields, refusals as arRefusals } from './texts.ar.ts'

const kinds = { person: 'W swojej sprawie', employer: 'Pracodawca', union: 'Związek zawodowy', organisation: 'Inna organizacja' }

export const pl: Translation<typeof ar> = {
  mail: {
    sender: 'Werkcentrum',
    received: (day: string) => ({
      subject: 'Mamy Twoje pytanie',
      text: `Twoje pytanie jest u nas. Odpowiedź dostaniesz najpóźniej: ${day}. Napiszemy, kiedy odpowiedź będzie gotowa.`,
    }),
    answered: (_: string) => ({
      subject: 'Twoja odpowiedź jest gotowa',
      text: 'Odpowiedź na Twoje pytanie jest gotowa. Przeczytasz ją pod linkiem.',
    }),
    link: (url: string) => `Tutaj zobaczysz swoje pytanie:\n${url}`,
    closing: 'Ta wiadomość została wysłana automatycznie. To nie Twoje pytanie? Nie musisz nic robić.',
  },
  base: {
    title: 'Pytania i odpowiedzi',
    lead: 'Dla pracodawców, związków zawodowych i organizacji. Przeczytaj, o co pytali inni, albo zadaj własne pytanie.',
    ask: 'Zadaj pytanie',
    handOver: 'Skieruj kogoś do nas',
    chooseRegion: 'Wybierz swój region i zadaj pytanie',
    earlier: 'Wcześniejsze pytania i odpowiedzi',
    search: 'Szukaj w odpowiedziach',
    searchHint: 'Na przykład: loonkostensubsidie',
    none: 'Nie ma tu jeszcze odpowiedzi. Możesz zadać pierwsze pytanie.',
    nothing: 'Nie ma odpowiedzi z tymi słowami. Zadaj pytanie, a odpowie pracownik.',
    of: (region: string, day: string) => `Werkcentrum ${region}, ${day}`,
  },
  ask: {
    title: 'Zadaj pytanie',
    lead: (day: string) => `Odpowiedź od pracownika dostaniesz najpóźniej: ${day}.`,
    call: 'Wolisz zadzwonić?',
    forNation: 'Ten region nie jest tu jeszcze otwarty. Odpowie Ci krajowy zespół Werkcentrum.',
    organisationHint: 'Pytasz w swojej sprawie? Możesz zostawić to pole puste.',
    keep: 'Twojego imienia, nazwiska i kontaktu używamy tylko do odpowiedzi. Potem je usuwamy. Odpowiedź, która pomoże innym, może się tu pojawić bez nazwisk.',
    submit: 'Wyślij',
  },
  follow: {
    title: 'Twoje pytanie',
    lead: 'Zachowaj adres tej strony. Tutaj widzisz, gdzie jest Twoje pytanie, a potem odpowiedź.',
    desk: (region: string) => `Punkt pytań Werkcentrum ${region}`,
    coordinator: 'Koordynator regionu',
    nation: 'Krajowy zespół Werkcentrum',
    lateNation: 'Spóźniamy się. Twoje pytanie jest teraz pierwsze na liście krajowego zespołu.',
    waits: 'Pracownik to sprawdzi i odpowie.',
    late: 'Spóźniamy się. Koordynator dba teraz o odpowiedź.',
    answered: 'Na Twoje pytanie jest odpowiedź. Coś jest niejasne? Zadzwoń do nas albo zadaj nowe pytanie.',
    number: 'Numer',
    asked: 'Zadane',
    question: 'Twoje pytanie',
    answer: 'Odpowiedź',
    forgotten: 'Tekst tego pytania został usunięty, jak było ustalone.',
  },
}

export const fields: Translation<typeof arFields> = {
  askerKind: { label: 'W czyim imieniu pytasz?', options: kinds },
  deskQuestion: { label: 'Jakie jest Twoje pytanie?', hint: 'Nie podawaj nazwisk pracowników ani niczego o ich zdrowiu.' },
  askerOrganisation: { label: 'Nazwa Twojej organizacji' },
  askerName: { label: 'Twoje imię i nazwisko' },
  askerEmail: { label: 'Twój adres e-mail' },
  askerPhone: { label: 'Twój numer telefonu', hint: 'Podaj adres e-mail albo numer telefonu, albo jedno i drugie.' },
}

export const errors: Translation<typeof arErrors> = {
  otherWayForPersons: 'Pytasz w swojej sprawie? Zacznij od pytań albo umów wizytę.',
  organisationNeeded: 'Podaj nazwę swojej organizacji.',
  askerReachNeeded: 'Podaj numer telefonu albo adres e-mail. Inaczej nie możemy odpowiedzieć.',
  noBsn: 'Jest tu numer, który może być numerem BSN. Usuń go.',
}

export const refusals: Translation<typeof arRefusals> = {
  askedAlready: 'To pytanie zostało już wysłane. Użyj linku, który wtedy dostałeś lub dostałaś.',
  deskLinkGone: 'Ten link nie działa. Sprawdź, czy jest skopiowany w całości, albo zadzwoń do Werkcentrum w swoim regionie.',
}
