import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Waits for more than a minute, nearly all of it for time to go by. */
const LONGEST = /scripts\/soak\/soak\.test\.ts$/;

/**
 * The order in which files are tested. Where nothing is known of how long they took, vitest begins with the largest
 * file; one that is small and long would be begun last, and waited for alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
