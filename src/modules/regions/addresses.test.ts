import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { pointsOfAddresses } from './addresses.ts'
import { putPostcodes } from './postcodes.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('an address lies where its postcode is, else its municipality or village, else by the number of the postcode; nothing is made up', async () => {
  await app.system(async (tx) => {
    await putPostcodes(tx, [
      { pc4: '7411', place: 'Deventer', lat: 52.25, lon: 6.16 },
      { pc4: '7437', place: 'Bathmen', lat: 52.25, lon: 6.29 },
    ])
    const addresses = [
      { pc4: '7411', place: 'Apeldoorn' },
      { pc4: null, place: 'deventer' },
      { pc4: null, place: 'Bathmen' },
      { pc4: '7412', place: 'Nergenshuizen' },
      { pc4: null, place: 'Nergenshuizen' },
      { pc4: null, place: null },
    ]
    const pointOf = await pointsOfAddresses(tx, addresses)
    const [byPostcode, municipality, village, byNumber, unknown, nothing] = addresses.map(pointOf)
    expect(byPostcode).toEqual({ lat: 52.25, lon: 6.16 })
    expect(municipality!.lat).toBeCloseTo(52.25, 1)
    expect(village).toEqual({ lat: 52.25, lon: 6.29 })
    expect(byNumber!.lat).toBeCloseTo(52.25, 0)
    expect([unknown, nothing]).toEqual([undefined, undefined])
  })
})
