/** The talking card, in plain Dutch. */
export const card = {
  title: 'Gesprekskaart: gezondheid en zorg',
  lead: 'Om samen over te praten. Schrijf hier niets van op, ook niet in het gesprek of het plan. Spreekt u iets af? Zet dan alleen de afspraak bij het gesprek: wat, wie en wanneer. Niet waarom.',
  parts: [
    {
      title: 'Vraag het open',
      say: [
        'Hoe gaat het met u?',
        'Wat geeft u energie, en wat kost veel?',
        'Is er iets waar wij bij werk of leren rekening mee moeten houden?',
        'Wat heeft u nodig om het vol te houden?',
      ],
    },
    {
      title: 'Vraag wie er al helpt',
      say: [
        'Heeft u iemand bij wie u terecht kunt?',
        'Wilt u dat wij samen bellen, of doet u dat liever zelf?',
        'Huisarts, wijkteam of bedrijfsarts: weet u hoe u daar komt?',
      ],
    },
    {
      title: 'Wat u niet doet',
      say: [
        'Niet vragen wat iemand heeft, of welke behandeling of medicijnen iemand krijgt.',
        'Niets opschrijven van wat u hier hoort, ook niet op een los papier.',
        'Geen advies geven over gezondheid. Dat doet een arts.',
      ],
    },
    {
      title: 'Wat u wel mag opschrijven',
      say: [
        'Een volgende stap die u samen afspreekt, bijvoorbeeld “Zelf een afspraak maken, vóór 1 juli”.',
        'Wat iemand nodig heeft op het werk, in gewone woorden: korte dagen, een rustige plek.',
      ],
    },
  ],
}
