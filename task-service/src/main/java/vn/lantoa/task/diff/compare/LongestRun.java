package vn.lantoa.task.diff.compare;

import java.util.BitSet;

/** The longest part of a row that is already in ascending order: what is not in it was moved. */
final class LongestRun {

    private LongestRun() {}

    /** Indexes of the numbers in the run. No number stands twice. */
    static BitSet of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[tails[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        BitSet run = new BitSet(numbers.length);
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) {
            run.set(at);
        }
        return run;
    }
}
