package vn.lantoa.task.budget.check;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Vnd;

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

    /** The checks of one agency. */
    @Schema(name = "AgencyChecks")
    public record OfAgency(String agency, int checks, int questioning, long questionedVnd) {}

    /** No sum is told above the bound, as none of an agency is. */
    private static long add(long one, long other) {
        return Math.min(one + other, Vnd.MOST_OF_SUM);
    }

    static FinanceCheckSummary of(List<OfAgency> agencies) {
        return new FinanceCheckSummary(
                agencies.stream().mapToInt(OfAgency::checks).sum(),
                agencies.stream().mapToInt(OfAgency::questioning).sum(),
                agencies.stream().mapToLong(OfAgency::questionedVnd).reduce(0, FinanceCheckSummary::add),
                agencies);
    }
}
