/** The plan on paper, in English. */
export const print = {
  title: 'My plan on paper',
  onPaper: (title: string) => `${title}, on paper`,
  made: (date: string) => `This is how your plan stood on ${date}.`,
  appointments: 'Appointments',
  noAppointments: 'You have no appointment.',
  onlyTalks: 'You have a first talk: see “Referrals”.',
  when: 'When',
  noWork: 'No work has been recorded yet.',
  nothingDone: 'Nothing has been finished yet.',
  leftOut: 'Confidential steps are not on it.',
  withAll: 'Confidential steps are on it. Keep this paper safe.',
  hint: 'Print this page with your browser, or get it as a PDF. The PDF can be read aloud too.',
  hintOnly: 'Print this page with your browser.',
  pdf: 'Get it as a PDF',
  with: 'Put confidential steps on it too',
  without: 'Leave out confidential steps',
}
