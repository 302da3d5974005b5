package vn.lantoa.reporting.scorecard.steering;

import java.util.List;

/**
 * What stands on one budget line on a day, in đồng.
 *
 * @param clausePaths the clause that it pays for: its own, else that of its task where this serves one only; or none
 * @param social whether its source is none of the state's
 */
record LineMoney(
        List<String> clausePaths,
        boolean social,
        long planned,
        long allocated,
        long committed,
        long disbursed,
        long settled) {}
