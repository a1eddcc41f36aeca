import writeXlsx from 'write-excel-file/node'

type Value = string | number | null
export type Sheets = Record<string, Value[][]>

const MUNICIPALITIES = [
  'Aalten',
  'Berkelland',
  'Bronckhorst',
  'Doetinchem',
  'Montferland',
  'Oost Gelre',
  'Oude IJsselstreek',
  'Winterswijk',
]

/** A book that fills a whole region, as a coordinator would: with words of a Dutch sheet, times and days as people type them. */
export function bookOfRegion(closedOn = '27-7-2026'): Sheets {
  return {
    Regio: [
      ['Telefoon', 'E-mail'],
      ['0314 000 000', 'info@achterhoek.example'],
    ],
    Organisaties: [
      ['Naam', 'Soort', 'Rol in de regio', 'KvK-nummer', 'Telefoon', 'E-mail', 'Website', 'Werkt voor gemeenten'],
      [
        'Sociale dienst Oost',
        'Gemeente',
        'Werkgever van gidsen, Partner',
        null,
        '0314 111 111',
        'post@oost.example',
        null,
        MUNICIPALITIES.join(', '),
      ],
      ['Graafschap Opleidingen', 'School', 'Aanbieder', '12345678', null, 'les@graafschap.example', 'https://graafschap.example', null],
    ],
    Plaatsen: [
      ['Naam', 'Soort plek', 'Straat', 'Huisnummer', 'Postcode', 'Plaats', 'Van organisatie', 'Telefoon', 'Route'],
      ['Werkcentrum Doetinchem', 'Vast', 'Terborgseweg', '1', '7001 ab', 'Doetinchem', 'Sociale dienst Oost', null, null],
      ['Werkbus', 'Rijdend', null, null, null, 'Winterswijk', 'Sociale dienst Oost', null, 'Op de markt'],
    ],
    Openingstijden: [
      ['Naam van de plek', 'Dag', 'Open van', 'Tot'],
      ['Werkcentrum Doetinchem', 'maandag', '9', '17.00'],
      ['Werkcentrum Doetinchem', 'dinsdag', '09:00', '17:00'],
      ['Werkbus', 'woensdag', '10:00', '12:00'],
    ],
    'Afwijkende dagen': [
      ['Naam van de plek', 'Datum', 'Open van', 'Tot', 'Reden'],
      ['Werkcentrum Doetinchem', closedOn, null, null, 'Verbouwing'],
    ],
    Afspraakmomenten: [
      ['Naam van de plek', 'Dag', 'Van', 'Tot', 'Minuten per gesprek', 'Gesprekken tegelijk'],
      ['Werkcentrum Doetinchem', 'maandag', '09:00', '12:00', 45, 2],
      ['Werkbus', 'woensdag', '10:00', '12:00', 30, 1],
    ],
    'Contact per gemeente': [
      ['Gemeente', 'Wie', 'Telefoon in een crisis', 'Wanneer bereikbaar'],
      ...MUNICIPALITIES.map((name) => [name, 'Sociaal team', '0314 222 222', 'dag en nacht']),
    ],
    'Namen van vroeger': [
      ['Naam van vroeger', 'Heet nu', 'Leidt naar', 'Tot'],
      ['Werkplein Oost', 'Werkcentrum', null, '1-7-2027'],
    ],
    Medewerkers: [
      ['Naam', 'E-mail van het werk', 'Organisatie', 'Rol'],
      ['Gerda Wissink', 'gerda@oost.example', 'Sociale dienst Oost', 'Gids'],
      ['Henk Roes', 'henk@oost.example', 'Sociale dienst Oost', 'gids'],
    ],
  }
}

export async function asWorkbook(sheets: Sheets): Promise<Buffer> {
  return writeXlsx(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    })),
  ).toBuffer()
}
