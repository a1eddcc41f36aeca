export { loadReference } from './reference.ts'
export {
  municipalitiesLike,
  municipalitiesNear,
  municipalitiesOn,
  municipalityByCode,
  nearPostcode,
  pointOfPostcode,
  regionByCode,
  regionBySlug,
  regionOfMunicipality,
  regionsOn,
  type Municipality,
  type Region,
} from './queries.ts'
export {
  endRole,
  giveRole,
  insertOrganisation,
  organisationById,
  organisationOfMunicipality,
  organisationsById,
  organisationsWithRole,
  organisationsWithRoles,
  rolesOf,
  type Organisation,
} from './organisations.ts'
export { insertLocation, locationById, locationsOf, locationsOn, setBranding, type Location } from './locations.ts'
export { deskOf, type DeskOf } from './desk-of.ts'
export { desksNear, nationalDesk, setNationalDesk, type NationalDesk, type NearDesk } from './opening/desks.ts'
export { practisingOn, recordStage, stageFactsOf, stageOf } from './opening/stage.ts'
export { tilesOn, type RegionTile } from './map/tiles.ts'
export { RegionMap } from './map/region-map.tsx'
export { siteOfHost } from './hosts/host-names.ts'
export {
  changeLocation,
  closeLocation,
  keepExceptions,
  keepHours,
  type LocationFacts,
  type PlaceException,
  type PlaceHours,
} from './places/change.ts'
export { actingFor, organisationsLike, organisationsOf, setActingFor, type RegionOrganisation } from './region-organisations.ts'
export { findMunicipalities } from './search.ts'
export { photoOf, requireOwnSite } from './photo.ts'
export { photoPath } from './pages/photo-page.tsx'
export { changeOrganisation, type OrganisationFacts } from './organisation-facts.ts'
export { organisationsByKvk, putImportedOrganisations, type ImportedOrganisation } from './imported.ts'
export { misplaced } from './misplaced.ts'
export { pointsOfAddresses, type Whereabouts } from './addresses.ts'
export { mainPlacesOn, whereIs, type Named } from './points.ts'
export { allPostcodes, postcodesAmong, putPostcodes, removePostcodes, type PostcodePoint } from './postcodes.ts'
export { counterName, hoursOn, kilometresBetween, weekOf, type Hours, type Point } from './rules.ts'
export {
  KvkNumber,
  MunicipalityCode,
  ORGANISATION_TYPES,
  RegionCode,
  type NewLocation,
  type NewOrganisation,
  type OrganisationRole,
  type OrganisationType,
  type Sensitivity,
} from './schema.ts'
export { routes } from './routes.tsx'
export { texts } from './texts.ts'
