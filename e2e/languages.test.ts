import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'

const SITE = '/regio/veluwe-stedendriehoek'

describe.each(WAYS)('The front door in other languages, %s', { timeout: 60_000 }, (_, scripts) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(scripts)
  }, 120_000)
  afterAll(() => demo.close())

  test('a visitor in Arabic on a phone answers, books, follows the appointment and cancels, from right to left', async () => {
    const visitor = await demo.as(null, { phone: true })
    await visitor.go(SITE)
    expect(await visitor.follow('العربية')).toContain('هذا النص مترجم ولم يراجعه أي شخص بعد.')
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await visitor.follow('أبحث عن عمل')).toContain('هل لديكم الآن عمل بأجر؟')
    expect(await visitor.press('التالي')).toContain('اختاروا أحد الأجوبة')
    await visitor.page.getByLabel('لا', { exact: true }).check()
    await visitor.press('التالي')
    await visitor.page.getByLabel('أعرف ماذا أريد، لكنني لا أجده').check()
    expect(await visitor.press('التالي')).toMatch(/لأنكم قلتم.*ليس لديكم عمل الآن/)
    await visitor.choose('main a[href$="/afspraak"]')
    await visitor.choose('main a[href*="locatie="]')
    await visitor.choose('a[href*="moment="]')
    const action = new URL(visitor.page.url()).pathname
    expect(action).toMatch(/^\/ar\//)
    expect(await visitor.fill(action, { firstName: 'سلمى', channel: 'counter', goAlong: 'yes' })).toContain('اكتبوا عنوان بريدكم')
    expect(await visitor.page.locator('[name="firstName"]').inputValue()).toBe('سلمى')
    const email = 'salma@post.example'
    expect(await visitor.fill(action, { email })).toContain('تم حجز موعدكم')
    expect(await visitor.text()).toContain('ماذا يحدث الآن؟')
    // The confirmation goes on in Arabic, and so does the page behind its link.
    const link = await demo.mailed(email, '/ar/afspraak')
    const mail = (await demo.json<{ to: string; subject: string; body: string }[]>('/demo/mail.json')).find(({ to }) => to === email)
    expect([mail?.subject, mail?.body]).toEqual(['تم حجز موعدكم', expect.stringContaining('هذا النص مترجم ولم يراجعه أي شخص بعد.')])
    expect(await visitor.go(link)).toContain('تم حجز موعدكم')
    await visitor.choose('main a[href$="/kaart"]')
    expect(await visitor.text()).toContain('من يستقبلكم')
    await visitor.go(link)
    expect(await visitor.fill(`${new URL(visitor.page.url()).pathname}/annulering`, { reason: 'other-time' })).toContain('أُلغي هذا الموعد')
  })

  test('somebody in a crisis reads where to call in Ukrainian, Polish and Turkish; numbers can be dialled as they stand', async () => {
    const visitor = await demo.as(null, { phone: true })
    for (const [language, words] of [
      ['uk', 'Це не може чекати? Телефонуйте одразу.'],
      ['pl', 'To nie może czekać? Zadzwoń od razu.'],
      ['tr', 'Bekleyemez mi? Hemen arayın.'],
    ] as const) {
      expect(await visitor.go(`/${language}${SITE}/dringend`)).toContain(words)
      expect(await visitor.page.locator('a[href="tel:112"][dir="ltr"]').count()).toBe(1)
    }
  })

  test('what is not of the front door is said to be in English, and is', async () => {
    const visitor = await demo.as(null)
    await visitor.go(`/ar${SITE}`)
    expect(await visitor.choose('main a[hreflang="en"]')).toContain('Courses and help')
  })
})
