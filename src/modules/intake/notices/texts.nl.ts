/** Mails to workers about a handover; they name no person. */
export const nl = {
  sender: 'Werkcentrum',
  occasions: {
    escalated: {
      subject: 'Een vraag zonder eigenaar',
      lead: (day: string) =>
        `Geen organisatie nam een overdracht aan. De vraag ligt nu bij u als coördinator. Wijs uiterlijk ${day} een organisatie aan.`,
    },
    'assign-today': {
      subject: 'Vandaag nog: een vraag zonder eigenaar',
      lead: (day: string) => `Er ligt nog een vraag zonder eigenaar bij u. U zou uiterlijk ${day} een organisatie aanwijzen.`,
    },
    returned: {
      subject: 'Een overdracht komt bij u terug',
      lead: (day: string) =>
        `U droeg iemand over met een geheim adres. De medewerker die u noemde neemt het niet over. Noem uiterlijk ${day} een andere medewerker.`,
    },
    'name-today': {
      subject: 'Vandaag nog: noem een medewerker',
      lead: (day: string) =>
        `Een overdracht ligt bij u terug. Noem uiterlijk ${day} wie gaat helpen. Daarna gaat de vraag naar de coördinator.`,
    },
    'answer-today': {
      subject: 'Vandaag nog: neem een overdracht aan of geef terug',
      lead: (day: string) => `Er wacht een overdracht op u. Antwoord uiterlijk ${day}. Daarna gaat de vraag naar een andere organisatie.`,
    },
    'take-up-today': {
      subject: 'Vandaag nog: pak een aangenomen overdracht op',
      lead: (day: string) =>
        `Uw systeem nam een overdracht aan, maar nog niemand pakte die op. Doe dat uiterlijk ${day}. Daarna gaat de vraag naar de coördinator.`,
    },
  } as Record<string, { subject: string; lead: (day: string) => string }>,
  link: (url: string) => `Hier ziet u de overdracht: ${url}`,
  closing: 'Deze mail is automatisch verstuurd.',
}
