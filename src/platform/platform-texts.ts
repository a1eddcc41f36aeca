import { frontPlatform } from './front-texts/index.ts'
import { defineTexts } from './texts.ts'

/** Sentences the platform itself says. */
export const platformTexts = defineTexts({
  nl: {
    errorTitles: {
      400: 'Dit lukt zo niet',
      401: 'Log eerst in',
      403: 'Dit mag niet',
      404: 'Deze pagina is er niet',
      409: 'Iemand was u voor',
      410: 'Deze link werkt niet meer',
      413: 'Dit is te groot',
      415: 'Dit soort bestand kan niet',
      422: 'Er klopt iets niet',
      429: 'Even wachten',
      500: 'Er ging iets mis bij ons',
      503: 'Het lukt nu even niet',
    } as Record<number, string>,
    refusals: {
      notFound: 'Deze pagina bestaat niet, of u mag hem niet zien. Kijk of het adres klopt. Bent u niet ingelogd? Log dan eerst in.',
      signInFirst: 'Voor deze pagina moet u inloggen.',
      notForYou: 'Deze pagina is voor een andere groep gebruikers. Werkt u met een andere rol? Log dan in met die rol.',
      badQuery: 'In het adres van deze pagina staat iets wat wij niet begrijpen. Ga terug en probeer het opnieuw.',
      badBody: 'Wij konden niet lezen wat u stuurde. Ga terug, kijk het na en probeer het opnieuw.',
      tooLarge: 'Wat u stuurde is te groot. Hoogstens 10 MB past.',
      foreignForm: 'Dit formulier kwam van een andere website. Open de pagina bij ons en vul het daar in.',
      passing:
        'Er is even geen verbinding met onze gegevens. Wat u al had verstuurd en wat wij hebben bevestigd, is bewaard. Wacht een minuut en probeer het opnieuw. Heeft u haast? Bel het Werkcentrum in uw regio.',
      tooMany: 'U heeft dit vaak achter elkaar gedaan. Wacht een paar minuten en probeer het dan opnieuw.',
      noBasis:
        'Voor dit doel is op deze dag geen wettelijke grondslag vastgelegd. Daarom laten wij geen persoonsgegevens zien en wisselen wij ze niet uit.',
      notOpenYet: 'Deze omgeving is nog niet open. Eerst legt een beheerder voor elk doel een bewaartermijn vast.',
      linkGone: 'Deze link werkt niet (meer). Vraag een nieuwe aan.',
    },
    bug: (number: string) =>
      `Er ging iets mis bij ons. Wat u eerder verstuurde is bewaard. Probeer het opnieuw. Blijft het misgaan? Bel het Werkcentrum en noem nummer ${number.slice(0, 8)}.`,
    fileTooLarge: 'Dit bestand is te groot. Hoogstens 5 MB past.',
    newLink: 'Vraag een nieuwe link',
    home: 'Naar de voorpagina',
    searchInstead: 'Zoek op deze site',
    signIn: 'Inloggen',
    back: 'Ga terug naar de vorige pagina',
    optional: 'niet verplicht',
  },
  en: {
    errorTitles: {
      400: 'This does not work',
      401: 'Sign in first',
      403: 'This is not allowed',
      404: 'This page is not here',
      409: 'Somebody was first',
      410: 'This link no longer works',
      413: 'This is too large',
      415: 'This kind of file is not possible',
      422: 'Something is not right',
      429: 'Please wait a moment',
      500: 'Something went wrong on our side',
      503: 'This does not work just now',
    } as Record<number, string>,
    refusals: {
      notFound: 'This page does not exist, or you may not see it. Check the address. Not signed in? Then sign in first.',
      signInFirst: 'You need to sign in for this page.',
      notForYou: 'This page is for another group of users. Do you also work in another role? Then sign in with that role.',
      badQuery: 'The address of this page holds something we do not understand. Go back and try again.',
      badBody: 'We could not read what you sent. Go back, check it and try again.',
      tooLarge: 'What you sent is too large. At most 10 MB fits.',
      foreignForm: 'This form came from another website. Open our page and fill it in there.',
      passing:
        'We have no connection with our data just now. What you sent earlier and we confirmed is kept. Wait a minute and try again. In a hurry? Call the Werkcentrum in your region.',
      tooMany: 'You did this many times in a row. Wait a few minutes and try again.',
      noBasis: 'For this purpose no legal basis is laid down on this day. So we show and share no personal data.',
      notOpenYet: 'This environment is not open yet. First an administrator lays down how long data is kept for every purpose.',
      linkGone: 'This link does not work (any more). Ask for a new one.',
    },
    bug: (number: string) =>
      `Something went wrong on our side. What you sent earlier is kept. Try again. Does it keep going wrong? Call the Werkcentrum and mention number ${number.slice(0, 8)}.`,
    fileTooLarge: 'This file is too large. At most 5 MB fits.',
    newLink: 'Ask for a new link',
    home: 'To the home page',
    searchInstead: 'Search this site',
    signIn: 'Sign in',
    back: 'Go back to the previous page',
    optional: 'optional',
  },
  front: frontPlatform,
})
