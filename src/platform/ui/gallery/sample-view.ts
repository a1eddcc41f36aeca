import { LANGUAGES, localPath } from '../../languages.ts'
import type { View } from '../view.ts'

/** A view for galleries and tests: a visitor on the regional site with the longest name. */
export function sampleView(changes: Partial<View> = {}): View {
  const language = changes.language ?? 'nl'
  const pageLanguage = changes.pageLanguage ?? language
  return {
    language,
    pageLanguage,
    languages: LANGUAGES,
    path: '/regio/veluwe-stedendriehoek',
    region: {
      code: 'AM06',
      slug: 'veluwe-stedendriehoek',
      displayName: 'Werkcentrum Veluwe Stedendriehoek',
      logoText: 'Werkcentrum Veluwe Stedendriehoek',
      phone: '055 123 45 67',
      email: 'info@werkcentrum.example',
      stage: 'open',
      host: null,
    },
    actor: { kind: 'visitor', name: null, roles: ['visitor'], organisationName: null },
    href: (path) => localPath(pageLanguage, path),
    nav: [
      { label: 'Werk', href: '/regio/veluwe-stedendriehoek', current: true },
      { label: 'Opleiding en hulp', href: '/diensten' },
      { label: 'Voor werkgevers', href: '/werkgevers' },
      { label: 'Contact', href: '/contact' },
    ],
    links: {
      signIn: '/inloggen',
      signOut: '/uitloggen',
      urgent: '/dringend',
      footer: [
        { label: 'Uw gegevens', href: '/privacy' },
        { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
      ],
    },
    assets: {},
    demo: false,
    requestId: '7f3a9c1e2b4d5f60',
    ...changes,
  }
}
