package vn.lantoa.task.progress.monthly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies returned how far their tasks are, for a month.
 *
 * @param firstOn the month's first day in the plan's report calendar
 * @param lastOn its last day
 * @param over whether the month is over: until then what is missing may still come
 * @param expected how many agencies answer for a task that was open in the month; none before it began
 * @param received how many of them returned something
 * @param missing codes of the others
 * @param agencies all that are expected, and those that returned something all the same, by code
 */
@Schema(name = "PlanReturns")
public record PlanReturnsView(
        UUID planId,
        String month,
        LocalDate firstOn,
        LocalDate lastOn,
        boolean over,
        int expected,
        int received,
        List<String> missing,
        List<OfAgency> agencies) {

    /** Whether an agency's return is there. */
    @Schema(name = "AgencyReturnState")
    public enum State {
        RECEIVED,
        MISSING
    }

    /**
     * What there is of an agency.
     *
     * @param tasks how many tasks it answers for that were open on a day of the month; 0 where nothing was expected
     * @param reported how many of them have an update of a day of the month, in a return or alone
     * @param returns how many returns of which something was kept, or which say that nothing moved
     * @param lastAt when the last of them came; null where there is none
     */
    @Schema(name = "AgencyReturns")
    public record OfAgency(
            String agency,
            State state,
            int tasks,
            int reported,
            int returns,
            @Nullable Instant lastAt) {}

    static PlanReturnsView of(
            UUID planId, String month, LocalDate firstOn, LocalDate lastOn, boolean over, List<OfAgency> agencies) {
        List<OfAgency> expected = agencies.stream().filter(one -> one.tasks > 0).toList();
        List<String> missing = expected.stream()
                .filter(one -> one.state == State.MISSING)
                .map(OfAgency::agency)
                .toList();
        return new PlanReturnsView(
                planId,
                month,
                firstOn,
                lastOn,
                over,
                expected.size(),
                expected.size() - missing.size(),
                missing,
                agencies);
    }
}
