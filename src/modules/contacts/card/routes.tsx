import { page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { CardPage } from './page.tsx'

/** The talking card about health and care: a page without a person, with nothing to fill in. */
export const cardRoutes: Route[] = [
  page({ get: '/werk/gesprekskaart', may: ['guide', 'partner'], purpose: null, show: async (c) => <CardPage t={texts(c)} /> }),
]
