import { noticeFields, notices } from './notices/texts.en.ts'
import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  kinds: {
    'handover-made': {
      subject: 'We bring you in contact with the Werkcentrum',
      news: 'An organisation you know asked us to help you. Behind the link you read who that was, what we keep, who helps you and where you can object.',
    },
    'handover-asked': {
      subject: 'May an organisation put you in contact with us?',
      news: 'An organisation you know wants us to help you. Behind the link you read which one, and say yes or no. Until you say yes nothing goes anywhere.',
    },
    'handover-returned': {
      subject: 'We look for a worker for you',
      news: 'The worker with whom your question was does not help you. Who handed you over to us names another. Behind the link you read when you get an answer.',
    },
    'question-asked': {
      subject: 'We have your question',
      news: 'You asked a question on our website. Behind the link you read with whom it is and when you get an answer.',
    },
    'handover-accepted': {
      subject: 'Somebody is going to help you',
      news: 'Your question was accepted. Behind the link you read who helps you and what happens now.',
    },
    'handover-passed': {
      subject: 'Your question is with another organisation',
      news: 'The organisation before does not help you, or did not answer in time. We passed your question on to another at once. You need not do anything. Behind the link you read where your question is now and when you get an answer.',
    },
    'handover-escalated': {
      subject: 'Your question has our attention',
      news: 'You had no answer yet. The coordinator of the region now looks who will help you.',
    },
    'appointment-booked': {
      subject: 'Your appointment is made',
      news: 'Your appointment is made. Behind the link you read when it is and how to change or cancel it.',
    },
    'appointment-cancelled': {
      subject: 'Your appointment is cancelled',
      news: 'Your appointment was cancelled. Behind the link you make a new one.',
    },
    'appointment-missed': {
      subject: 'Shall we make a new appointment?',
      news: 'We missed you. That has no consequences. Behind the link you make a new appointment.',
    },
    'appointment-moved': {
      subject: 'Your appointment was moved',
      news: 'Your appointment has another time. Behind the link you read when it is and how to change or cancel it.',
    },
    'appointment-to-move': {
      subject: 'Choose another time for your appointment',
      news: 'Whoever would receive you cannot be there then. Choose another time behind the link. If you do nothing, we call you.',
    },
    'appointment-reminder': {
      subject: 'Do you remember your appointment?',
      news: 'You have an appointment soon. Can you not come? Change or cancel it behind the link.',
    },
    'place-offered': {
      subject: 'There is a place for you',
      news: 'You were on the waiting list and there is a place for you now. Say behind the link whether you come.',
    },
    'waiting-joined': {
      subject: 'You are on the waiting list',
      news: 'You are on the waiting list. When a place comes free, we tell you. Behind the link you see how it stands.',
    },
    'call-asked': {
      subject: 'We call you back',
      news: 'You asked us to call you. Behind the link you read when we call, and you can say that it is no longer needed.',
    },
    'referral-sent': { subject: 'Your application was sent', news: 'Your application was sent. Sign in to see what happens now.' },
    'referral-accepted': { subject: 'You can start', news: 'Your application was accepted. Sign in to see what happens now.' },
    'referral-declined': {
      subject: 'We keep looking with you',
      news: 'It did not work out at the place you applied to. Your contact keeps looking with you. Sign in to see what happens now.',
    },
    'referral-intake-planned': {
      subject: 'You have a first talk',
      news: 'A first talk was planned for you or moved. Sign in to see where and when.',
    },
    'referral-returned': {
      subject: 'Something changed in your plan',
      news: 'Your referral does not go on. Your contact looks for something else with you. Sign in to see what happens now.',
    },
    'referral-elsewhere': {
      subject: 'Something changed in your plan',
      news: 'Another place was chosen for a referral. Sign in to see where you have to be.',
    },
    'referral-expired': {
      subject: 'We keep looking with you',
      news: 'Your application was not answered in time. Your contact keeps looking with you.',
    },
    'referral-shown': {
      subject: 'Something is ready for you to read',
      news: 'Your contact wants to pass your details on to an organisation. Behind the link you read exactly which, and say whether that is fine.',
    },
    'shortlist-shared': {
      subject: 'Something is ready for you',
      news: 'Your contact has put something ready for you to choose from. Behind the link you read what it is, and say what you think.',
    },
    'help-given': {
      subject: 'Something for you to take along',
      news: 'Your contact gives you details to take along. Behind the link you read which.',
    },
    'help-decided': {
      subject: 'There is news for you',
      news: 'Your contact gave you details to take along. Behind the link you read what became of it.',
    },
    'note-written': {
      subject: 'There is a message for you',
      news: 'Somebody who helps you wrote a message in your plan. Sign in to read and answer it.',
    },
    'plan-news': {
      subject: 'There is news in your plan',
      news: 'Something changed in your plan. Sign in to read what. Fewer messages, or none? You choose that when you are signed in, at “When you get a message”.',
    },
    'plan-changed': {
      subject: 'Something has changed',
      news: 'Something changed in what you agreed on together. Sign in to read it, and say whether you agree.',
    },
    'plan-ended': { subject: 'How it goes on', news: 'Your plan was finished. Sign in to read how it goes on.' },
    'lead-changed': { subject: 'Your regular contact', news: 'You have a regular contact. Sign in to see who that is.' },
    'end-report': {
      subject: 'Is this report right?',
      news: 'An organisation that helped you wrote a report. Read it behind the link, and say what you think. You do not have to.',
    },
    'end-report-reminder': {
      subject: 'There is still a report for you',
      news: 'An organisation that helped you wrote a report. You can still say something about it. If you do nothing, that has no consequences.',
    },
    'outcome-asked': {
      subject: 'How is it going now?',
      news: 'We would like to know how you are. Behind the link you answer with one tap. You do not have to answer.',
    },
  },
  notices,
  fields: {
    ...noticeFields,
    who: { label: 'Your e-mail address or your number', hint: 'The number has characters such as K7M2-Q4XD-H.' },
    bySms: { label: 'Send the link by SMS', hint: 'That goes to the number we know of you.' },
  },
  newLink: {
    title: 'Ask for a new link',
    lead: 'Does your link not work any more? You get a new one, in the way you agreed with us.',
    submit: 'Send me a new link',
    asked: 'If we know this address or number, you get a new link. The old one then stops working.',
    otherwise: 'Nothing comes? Check what you typed, or call the Werkcentrum in your region.',
  },
  neutralSubject: 'There is a message for you',
  neutralNews: 'There is a message for you. Behind the link you can read it.',
  sender: 'Werkcentrum',
  neutralSender: 'Messages',
  greeting: 'Good day,',
  linkLine: (url: string) => `Read on: ${url}`,
  inEnglish: 'The page behind the link is in English. Do you not understand it? Call us, we help you.',
  short: (news: string, url: string) => `${news} ${url}`,
  closing: 'This mail was sent automatically. You need not do anything if you did not expect it.',
  title: 'Messages',
  empty: 'You have no messages yet. When something changes, you read it here.',
  sentBy: { sms: 'by SMS', mail: 'by mail', phone: 'by phone', letter: 'by letter', account: 'here' },
  byHandTitle: 'Pass on yourself',
  byHandDone: 'Passed on',
}
