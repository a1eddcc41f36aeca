/** Who can pay for a service, in one word everywhere: in forms, beside a price, and where a referral says who pays. */
export const PAYER_WORDS = {
  nl: {
    'regional-budget': 'Regionaal budget',
    uwv: 'UWV',
    municipality: 'Gemeente',
    'training-fund': 'Opleidingsfonds (O&O)',
    employer: 'Werkgever',
    'own-means': 'De persoon zelf',
    insurer: 'Verzekeraar',
    subsidy: 'Subsidie',
  },
  en: {
    'regional-budget': 'Regional budget',
    uwv: 'UWV',
    municipality: 'Municipality',
    'training-fund': 'Training fund (O&O)',
    employer: 'Employer',
    'own-means': 'The person',
    insurer: 'Insurer',
    subsidy: 'Subsidy',
  },
}
