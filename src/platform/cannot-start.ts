/** The program, or a command, cannot go on; the message is a sentence for whoever started it and says what to do. */
export class CannotStart extends Error {}
