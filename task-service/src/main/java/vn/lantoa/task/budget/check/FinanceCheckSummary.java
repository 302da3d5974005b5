package vn.lantoa.task.budget.check;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much was checked.
 *
 * @param checks how many checks there were
 * @param questioning how many of them questioned money
 * @param questionedVnd how much money they questioned
 * @param agencies the same for each agency that was checked, by code
 */
@Schema(name = "FinanceCheckSummary")
public record FinanceCheckSummary(int checks, int questioning, long questionedVnd, List<OfAgency> agencies) {

    /** No sum is told above it, as none of an agency is. */
    private static final long MOST = 1_000_000_000_000_000_000L;

    /** The checks of one agency. */
    @Schema(name = "AgencyChecks")
    public record OfAgency(String agency, int checks, int questioning, long questionedVnd) {}

    private static long add(long one, long other) {
        return Math.min(one + other, MOST);
    }

    static FinanceCheckSummary of(List<OfAgency> agencies) {
        return new FinanceCheckSummary(
                agencies.stream().mapToInt(OfAgency::checks).sum(),
                agencies.stream().mapToInt(OfAgency::questioning).sum(),
                agencies.stream().mapToLong(OfAgency::questionedVnd).reduce(0, FinanceCheckSummary::add),
                agencies);
    }
}
