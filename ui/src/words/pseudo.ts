/** Languages that nobody speaks, made of the English words: they show what a translation would break. */
export type Pseudo = "accents" | "mirror";

/** The tags of these languages, as others who test this way name them. */
export const PSEUDO: Readonly<Record<string, Pseudo>> = { "en-XA": "accents", "ar-XB": "mirror" };

const PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED = [..."ÂƁĆĎÉƑĜĤÎĴĶĹḾŃÖṔɊŔŠŢÛṼŴẊÝŽâƀćďéƒĝĥîĵķĺḿńöṕɋŕšţûṽŵẋýž"];

/** Of five letters, two are said twice: words of most languages are up to so much longer than English ones. */
const REPEATED = 2;
const OF = 5;

/**
 * A text with an accent on every letter, and two letters in five twice. It can still be read, and what has none on the
 * screen is no message.
 *
 * Given to Fluent as its transform, it sees the text of a message alone: no value, no choice and no name.
 */
export function pseudo(text: string): string {
  let letters = 0;
  const made = [...text].map((sign) => {
    const found = ACCENTED[PLAIN.indexOf(sign)];
    if (found === undefined) return sign;
    const twice = (letters * REPEATED) % OF < REPEATED;
    letters += 1;
    return twice ? found + found : found;
  });
  return made.join("");
}

/** A whole message between brackets: one that is put together of pieces shows its seams, and a cut one its missing end. */
export function bracketed(text: string): string {
  return text.trim() === "" ? text : `[${text}]`;
}
