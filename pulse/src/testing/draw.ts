/** Choices taken one after the other from a list of numbers, so that a property test can shrink them. */
export class Draw {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to but without `count`. */
  below(count: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return Math.abs(number + this.#next) % Math.max(1, count);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(): boolean {
    return this.below(2) === 1;
  }

  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}
