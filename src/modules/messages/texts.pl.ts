import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const pl: Translation<typeof ar> = {
  kinds: {
    'handover-made': {
      subject: 'Kontaktujemy Cię z Werkcentrum',
      news: 'Organizacja, którą znasz, poprosiła nas o pomoc dla Ciebie. Pod linkiem przeczytasz, kto to był, co przechowujemy, kto Ci pomaga i gdzie możesz się sprzeciwić.',
    },
    'handover-asked': {
      subject: 'Czy organizacja może Cię do nas zgłosić?',
      news: 'Organizacja, którą znasz, chce, żebyśmy Ci pomogli. Pod linkiem przeczytasz, która to organizacja, i powiesz tak albo nie. Dopóki nie powiesz „tak”, nic nie przekazujemy.',
    },
    'handover-returned': {
      subject: 'Szukamy dla Ciebie pracownika',
      news: 'Pracownik, u którego było Twoje pytanie, nie pomoże Ci. Osoba, która skierowała Cię do nas, poda innego. Pod linkiem przeczytasz, kiedy dostaniesz odpowiedź.',
    },
    'question-asked': {
      subject: 'Mamy Twoje pytanie',
      news: 'Zadałeś lub zadałaś pytanie na naszej stronie. Pod linkiem przeczytasz, u kogo jest Twoje pytanie i kiedy dostaniesz odpowiedź.',
    },
    'handover-accepted': {
      subject: 'Ktoś Ci pomoże',
      news: 'Twoje pytanie zostało przyjęte. Pod linkiem przeczytasz, kto Ci pomoże i co się teraz dzieje.',
    },
    'handover-passed': {
      subject: 'Twoje pytanie jest w innej organizacji',
      news: 'Poprzednia organizacja Ci nie pomoże albo nie odpowiedziała na czas. Od razu przekazaliśmy Twoje pytanie innej. Nie musisz nic robić. Pod linkiem przeczytasz, gdzie jest teraz Twoje pytanie i kiedy dostaniesz odpowiedź.',
    },
    'handover-escalated': {
      subject: 'Pamiętamy o Twoim pytaniu',
      news: 'Nie masz jeszcze odpowiedzi. Koordynator regionu szuka teraz osoby, która Ci pomoże.',
    },
    'appointment-booked': {
      subject: 'Wizyta jest umówiona',
      news: 'Wizyta jest umówiona. Pod linkiem przeczytasz, kiedy jest i jak ją zmienić albo odwołać.',
    },
    'appointment-cancelled': {
      subject: 'Wizyta została odwołana',
      news: 'Twoja wizyta została odwołana. Pod linkiem umówisz nową.',
    },
    'appointment-missed': {
      subject: 'Umówimy nową wizytę?',
      news: 'Nie było Cię na wizycie. To nie ma żadnych skutków. Pod linkiem umówisz nową.',
    },
    'appointment-moved': {
      subject: 'Termin wizyty się zmienił',
      news: 'Twoja wizyta ma inny termin. Pod linkiem przeczytasz, kiedy jest i jak ją zmienić albo odwołać.',
    },
    'appointment-to-move': {
      subject: 'Wybierz inny termin wizyty',
      news: 'Osoba, która miała Cię przyjąć, nie może wtedy być. Pod linkiem wybierz inny termin. Jeśli nic nie zrobisz, zadzwonimy do Ciebie.',
    },
    'appointment-reminder': {
      subject: 'Pamiętasz o wizycie?',
      news: 'Wkrótce masz wizytę. Nie możesz przyjść? Zmień ją albo odwołaj pod linkiem.',
    },
    'place-offered': {
      subject: 'Jest dla Ciebie miejsce',
      news: 'Byłeś lub byłaś na liście oczekujących i teraz jest dla Ciebie miejsce. Pod linkiem powiedz, czy przyjdziesz.',
    },
    'waiting-joined': {
      subject: 'Jesteś na liście oczekujących',
      news: 'Jesteś na liście oczekujących. Jeśli zwolni się miejsce, damy Ci znać. Pod linkiem zobaczysz, jak to wygląda.',
    },
    'call-asked': {
      subject: 'Zadzwonimy do Ciebie',
      news: 'Prosisz o telefon. Pod linkiem przeczytasz, kiedy zadzwonimy. Możesz też powiedzieć, że już nie trzeba.',
    },
  },
  fields: {
    who: { label: 'Twój adres e-mail albo Twój numer', hint: 'Numer ma takie znaki jak K7M2-Q4XD-H.' },
    bySms: { label: 'Wyślijcie link w SMS', hint: 'Na Twój numer, który znamy.' },
  },
  newLink: {
    title: 'Poproś o nowy link',
    lead: 'Twój link już nie działa? Dostaniesz nowy w sposób, na jaki się umówiliśmy.',
    submit: 'Wyślijcie mi nowy link',
    asked: 'Jeśli znamy ten adres albo numer, dostaniesz nowy link. Stary przestanie wtedy działać.',
    otherwise: 'Nic nie przychodzi? Sprawdź, co wpisałeś lub wpisałaś, albo zadzwoń do Werkcentrum w swoim regionie.',
  },
  neutralSubject: 'Jest dla Ciebie wiadomość',
  neutralNews: 'Jest dla Ciebie wiadomość. Przeczytasz ją pod linkiem.',
  sender: 'Werkcentrum',
  neutralSender: 'Wiadomości',
  greeting: 'Dzień dobry,',
  linkLine: (url: string) => `Czytaj dalej:\n${url}`,
  short: (news: string, url: string) => `${news} ${url}`,
  closing: 'Ta wiadomość została wysłana automatycznie. Jeśli jej nie oczekujesz, nie musisz nic robić.',
}
