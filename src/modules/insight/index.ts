export { routes } from './routes.tsx'
export { texts } from './texts.ts'
