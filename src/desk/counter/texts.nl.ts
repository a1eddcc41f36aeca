/** Words of the screen at the counter and of what is printed there, in plain Dutch. */
export const nl = {
  kiosk: 'Scherm aan de balie',
  choose: 'Waar wilt u meer over weten?',
  reach: 'Adres, telefoon en openingstijden',
  reachAbout: 'Waar wij zijn en wanneer wij open zijn',
  urgent: 'Het is dringend',
  urgentAbout: 'Wie u nu direct kunt bellen',
  staff: 'Vraag het aan de balie. Een medewerker helpt u graag.',
}
