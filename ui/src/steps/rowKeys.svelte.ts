/**
 * Keys for rows that have no name of their own. What stands on the screen of a row and is not kept, such as half a
 * number, goes where the row goes, and never to its neighbour.
 */
export class RowKeys {
  #keys: number[];
  #made: number;

  constructor(most: number) {
    this.#keys = $state.raw(Array.from({ length: most }, (_, at) => at));
    this.#made = most;
  }

  /** The key of the row at this place. */
  at(place: number): number {
    return this.#keys[place] ?? -1 - place;
  }

  removed(place: number): void {
    this.#keys = [...this.#keys.toSpliced(place, 1), this.#fresh()];
  }

  inserted(place: number): void {
    this.#keys = this.#keys.toSpliced(place, 0, this.#fresh());
  }

  moved(place: number, by: 1 | -1): void {
    const key = this.at(place);
    this.#keys = this.#keys.toSpliced(place, 1).toSpliced(place + by, 0, key);
  }

  /** The rows stand in a new order: `from` says for each where it was before. */
  sorted(from: readonly number[]): void {
    this.#keys = [...from.map((place) => this.at(place)), ...this.#keys.slice(from.length)];
  }

  #fresh(): number {
    return this.#made++;
  }
}
