import { read } from '../../../platform/request.ts'
import { page, type Route } from '../../../platform/route.ts'
import { texts } from '../texts.ts'
import { lastNights } from './check.ts'
import { CheckPage } from './page.tsx'

/** How our open feed of services did, for everybody who builds on it. */
export const checkRoutes: Route[] = [
  page({
    get: '/open-data/diensten',
    may: 'anyone',
    purpose: null,
    show: async (c) => <CheckPage t={texts(c)} nights={await read(c, lastNights)} />,
  }),
]
