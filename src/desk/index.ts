export { movedTo } from './former-names.ts'
export { useDesk } from './navigation.ts'
export { routes } from './routes.ts'
export { texts } from './texts.ts'
