/** Some days, both ends included. */
export type Days = { first: string; last: string };
