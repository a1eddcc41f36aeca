/** A table of a tabular data package of HSDS 3.0: its file, its columns, and which of those a row must have. */
export interface Table {
  file: string
  columns: readonly string[]
  needs: readonly string[]
}

/** Columns by name; a mark behind those that the standard asks. */
function table(file: string, columns: string): Table {
  const names = columns.split(' ')
  return {
    file,
    columns: names.map((name) => name.replace('!', '')),
    needs: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1)),
  }
}

/** The tables of the standard. */
export const TABLES = {
  organization: table(
    'organizations.csv',
    'id! name! alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id',
  ),
  program: table('programs.csv', 'id! organization_id name alternate_name description'),
  service: table(
    'services.csv',
    'id! organization_id program_id name! alternate_name description url email status! interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified',
  ),
  attribute: table('attributes.csv', 'id! link_id! taxonomy_term_id link_type link_entity value'),
  service_at_location: table('service_at_location.csv', 'id! service_id! location_id! description'),
  location: table(
    'locations.csv',
    'id! location_type url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type',
  ),
  phone: table(
    'phones.csv',
    'id! location_id service_id organization_id contact_id service_at_location_id number! extension type description',
  ),
  contact: table('contacts.csv', 'id! organization_id service_id service_at_location_id location_id name title department email'),
  address: table(
    'addresses.csv',
    'id! location_id! attention address_1 address_2 city region state_province postal_code country address_type',
  ),
  schedule: table(
    'schedules.csv',
    'id! service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  ),
  funding: table('funding.csv', 'id! organization_id service_id source'),
  service_area: table('service_areas.csv', 'id! service_id! name description extent extent_type uri'),
  required_document: table('required_documents.csv', 'id! service_id! document uri'),
  language: table('languages.csv', 'id! service_id location_id phone_id name code note'),
  accessibility: table('accessibility.csv', 'id! location_id! description details url'),
  taxonomy_term: table('taxonomy_terms.csv', 'id! code name! description parent_id taxonomy language taxonomy_id term_uri'),
  taxonomy: table('taxonomies.csv', 'id! name! description uri version'),
  metadata: table(
    'metadata.csv',
    'id! resource_id! resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by',
  ),
  cost_option: table('cost_options.csv', 'id! service_id! valid_from valid_to option currency amount amount_description'),
  organization_identifier: table('organization_identifiers.csv', 'id! organization_id! identifier_scheme identifier_type identifier'),
} satisfies Record<string, Table>
export type TableName = keyof typeof TABLES

export const NUMBERS = new Set([
  'minimum_age',
  'maximum_age',
  'latitude',
  'longitude',
  'amount',
  'year_incorporated',
  'extension',
  'timezone',
  'count',
  'interval',
])

/** Which lists a thing has, by the table they lie in. */
export const LISTS: Partial<Record<TableName, readonly (readonly [table: TableName, field: string])[]>> = {
  service: [
    ['phone', 'phones'],
    ['schedule', 'schedules'],
    ['service_area', 'service_areas'],
    ['service_at_location', 'service_at_locations'],
    ['language', 'languages'],
    ['funding', 'funding'],
    ['cost_option', 'cost_options'],
    ['required_document', 'required_documents'],
    ['contact', 'contacts'],
  ],
  service_at_location: [
    ['contact', 'contacts'],
    ['phone', 'phones'],
    ['schedule', 'schedules'],
  ],
  location: [
    ['language', 'languages'],
    ['address', 'addresses'],
    ['contact', 'contacts'],
    ['accessibility', 'accessibility'],
    ['phone', 'phones'],
    ['schedule', 'schedules'],
  ],
  organization: [
    ['funding', 'funding'],
    ['contact', 'contacts'],
    ['phone', 'phones'],
    ['program', 'programs'],
    ['organization_identifier', 'organization_identifiers'],
  ],
  contact: [['phone', 'phones']],
  phone: [['language', 'languages']],
}
