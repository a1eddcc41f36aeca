import { openChromium } from './src/platform/testing/chromium.ts'
const [, , who, ...paths] = process.argv
const base = 'http://localhost:8152'
const browser = await openChromium()
for (const width of [360, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  if (who && who !== '-')
    await page.goto(`${base}/inloggen/${who.includes(':') ? who.split(':')[0] : 'staff'}?hint=${who.split(':').at(-1)}`)
  for (const path of paths) {
    if (path.startsWith('answer=')) {
      await page.locator(`[name=answer][value="${path.slice(7)}"]`).check()
      await page.locator('main form button, form.ww-form button').last().click()
      await page.waitForLoadState()
    } else if (path.startsWith('click=')) {
      await page.locator(path.slice(6)).first().click()
      await page.waitForLoadState()
    } else await page.goto(base + path)
    const name = `/tmp/wtb2-shots/${new URL(page.url()).pathname.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${width}.png`
    await page.screenshot({ path: name, fullPage: true })
    console.log(name)
  }
}
await browser.close()
