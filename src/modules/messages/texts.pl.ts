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
    'referral-sent': {
      subject: 'Zgłoszenie zostało wysłane',
      news: 'Twoje zgłoszenie zostało wysłane. Zaloguj się, żeby zobaczyć, co się teraz dzieje.',
    },
    'referral-accepted': {
      subject: 'Możesz zacząć',
      news: 'Twoje zgłoszenie zostało przyjęte. Zaloguj się, żeby zobaczyć, co się teraz dzieje.',
    },
    'referral-declined': {
      subject: 'Szukamy z Tobą dalej',
      news: 'W miejscu, do którego było zgłoszenie, nie udało się. Twoja osoba kontaktowa szuka z Tobą dalej. Zaloguj się, żeby zobaczyć, co się teraz dzieje.',
    },
    'referral-intake-planned': {
      subject: 'Masz pierwszą rozmowę',
      news: 'Zaplanowano dla Ciebie pierwszą rozmowę albo zmieniono jej termin. Zaloguj się, żeby zobaczyć, gdzie i kiedy.',
    },
    'referral-returned': {
      subject: 'Coś się zmieniło w Twoim planie',
      news: 'Twoje zgłoszenie nie idzie dalej. Twoja osoba kontaktowa szuka z Tobą czegoś innego. Zaloguj się, żeby zobaczyć, co się teraz dzieje.',
    },
    'referral-elsewhere': {
      subject: 'Coś się zmieniło w Twoim planie',
      news: 'Dla Twojego zgłoszenia wybrano teraz inne miejsce. Zaloguj się, aby zobaczyć, gdzie masz być.',
    },
    'referral-expired': {
      subject: 'Szukamy z Tobą dalej',
      news: 'Na Twoje zgłoszenie nie było odpowiedzi na czas. Twoja osoba kontaktowa szuka z Tobą dalej.',
    },
    'referral-shown': {
      subject: 'Jest coś do przeczytania',
      news: 'Twoja osoba kontaktowa chce przekazać Twoje dane organizacji. Pod linkiem przeczytasz dokładnie, które, i powiesz, czy się zgadzasz.',
    },
    'shortlist-shared': {
      subject: 'Coś jest dla Ciebie gotowe',
      news: 'Twoja osoba kontaktowa przygotowała coś do wyboru. Pod linkiem przeczytasz, co to jest, i powiesz, co o tym myślisz.',
    },
    'help-given': {
      subject: 'Dane do zabrania ze sobą',
      news: 'Twoja osoba kontaktowa daje Ci dane do zabrania ze sobą. Pod linkiem przeczytasz, jakie.',
    },
    'help-decided': {
      subject: 'Jest dla Ciebie wiadomość',
      news: 'Od osoby kontaktowej masz dane do zabrania ze sobą. Pod linkiem przeczytasz, co się z nimi stało.',
    },
    'note-written': {
      subject: 'Jest dla Ciebie wiadomość',
      news: 'Osoba, która Ci pomaga, napisała wiadomość w Twoim planie. Zaloguj się, żeby ją przeczytać i odpowiedzieć.',
    },
    'plan-news': {
      subject: 'W Twoim planie jest coś nowego',
      news: 'Coś się zmieniło w Twoim planie. Zaloguj się, żeby przeczytać co. Tam też wybierasz, jak często dostajesz wiadomości.',
    },
    'plan-changed': {
      subject: 'Coś się zmieniło',
      news: 'Zmieniło się coś, co razem ustaliliście. Zaloguj się, żeby to przeczytać, i powiedz, czy się zgadzasz.',
    },
    'plan-ended': { subject: 'Co będzie dalej', news: 'Twój plan się zakończył. Zaloguj się, żeby przeczytać, co będzie dalej.' },
    'lead-changed': {
      subject: 'Twoja stała osoba kontaktowa',
      news: 'Masz stałą osobę kontaktową. Zaloguj się, żeby zobaczyć, kto to jest.',
    },
    'end-report': {
      subject: 'Czy ten raport się zgadza?',
      news: 'Organizacja, która Ci pomagała, napisała raport. Przeczytaj go pod linkiem i powiedz, co o nim myślisz. To nie jest konieczne.',
    },
    'end-report-reminder': {
      subject: 'Nadal czeka na Ciebie raport',
      news: 'Organizacja, która Ci pomagała, napisała raport. Możesz jeszcze coś o nim powiedzieć. Jeśli nic nie zrobisz, nie ma to żadnych skutków.',
    },
    'outcome-asked': {
      subject: 'Jak jest teraz?',
      news: 'Chcemy wiedzieć, co u Ciebie. Pod linkiem odpowiesz jednym dotknięciem. Odpowiedź nie jest konieczna.',
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
  inEnglish: 'Strona pod linkiem jest po angielsku. Nie rozumiesz? Zadzwoń do nas, pomożemy.',
  short: (news: string, url: string) => `${news} ${url}`,
  closing: 'Ta wiadomość została wysłana automatycznie. Jeśli jej nie oczekujesz, nie musisz nic robić.',
}
