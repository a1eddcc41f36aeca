/** What words in a text about a person can be about that should not stand there without need. policy: E2 */
export const WORD_CONCERNS = ['health', 'criminal', 'religion', 'union', 'sexual'] as const
export type WordConcern = (typeof WORD_CONCERNS)[number]

/** Words by concern, Dutch and English; a star stands for any ending. Whole words only, capitals do not matter. */
export const WORDS: Record<WordConcern, readonly string[]> = {
  health: listed(`
    depress*, burn-out*, burnout*, overspannen, psychiat*, psycholo*, psychose*, psychotisch*, psychisch*, diagnos*, adhd,
    autis*, verslaafd*, verslaving*, alcoholist*, kanker, borderline, ptss, hernia, rugklachten, medicijn*, antidepress*,
    ziek, ziekte, ziektewet, ziektebeeld, zwanger*, hiv, epilepsie, chronisch*, handicap*, bipola*, schizofren*, dementie,
    eetstoornis*, angststoornis*, zelfmoord*, suïcid*, suicid*, therapie, wao, wajong, autism, addict*, alcoholic*, cancer,
    medication, illness*, disease*, pregnan*, disorder*, therapy, ptsd, bipolar`),
  criminal: listed(`
    strafblad*, veroordeeld*, veroordeling*, gevangenis*, detentie*, taakstraf*, reclassering*, aangifte, justitie,
    verdachte, voorwaardelijk*, enkelband, crimine*, convict*, prison*, jail*, parole, probation`),
  religion: listed(`
    moslim*, islam*, christen*, katholiek*, protestant*, gereformeerd*, joods*, hindoe*, boeddhist*, atheïst*, moskee,
    geloofsovertuiging*, gelovig*, muslim*, christian*, catholic*, jewish, hindu*, buddhist*, mosque, atheist*`),
  union: listed(`
    vakbondslid*, vakbondslidmaatschap, lid van de vakbond, lid van de fnv, lid van fnv, lid van de cnv, lid van cnv, lid
    van de vcp, lid van een vakbond, union member*, member of a union, member of the union, trade unionist*`),
  sexual: listed(`
    homo, homoseksue*, lesbisch*, biseksue*, transgender*, transseksue*, seksue*, geaardheid, prostitu*, sekswerk*, gay,
    homosexual*, lesbian*, bisexual*, sexual*, sex work*`),
}

/** After these words a capital is mostly the name of somebody else. */
export const BEFORE_A_NAME = listed(`
  mevrouw, mevr., mw., meneer, dhr., de heer, dokter, dr., huisarts, buurman, buurvrouw, collega, baas, vrouw, man,
  partner, vriend, vriendin, verloofde, ex, ex-man, ex-vrouw, zoon, dochter, kind, broer, zus, zusje, broertje, moeder,
  vader, oom, tante, neef, nicht, oma, opa, mrs, mr, ms, doctor, neighbour, wife, husband, friend, girlfriend, boyfriend,
  son, daughter, brother, sister, mother, father, uncle, aunt`)
/** Small words inside a name. */
export const INSIDE_A_NAME = listed("van, de, den, der, ter, ten, el, al, von, la, ’t, 't")

function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
