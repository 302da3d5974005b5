package vn.lantoa.reporting.scorecard.steering;

import java.util.List;

/**
 * What stands on one budget line on a day, in đồng.
 *
 * @param clause the path of the clause that it counts for ({@link MoneyTable#CLAUSE}); empty: none
 * @param social whether its source is none of the state's
 */
public record LineMoney(
        String clause, boolean social, long planned, long allocated, long committed, long disbursed, long settled) {

    /** The path of the clause that the line names, in a list of one; empty when it names none. */
    List<String> clausePaths() {
        return clause.isEmpty() ? List.of() : List.of(clause);
    }
}
