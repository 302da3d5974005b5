package vn.lantoa.media.column.issue;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period of a column.
 *
 * @param dueOn its first day, on which its first issue is due
 * @param lastOn its last day; an issue until then is in time
 * @param planned how many issues it shall have
 * @param issued how many came out in it, also where these are more
 */
@Schema(name = "ColumnIssuePeriod")
public record IssuePeriodView(LocalDate dueOn, LocalDate lastOn, int planned, int issued, IssuePeriodState state) {

    static IssuePeriodView of(LocalDate first, LocalDate last, int planned, int issued, LocalDate today) {
        IssuePeriodState unfinished = last.isBefore(today) ? IssuePeriodState.MISSING : IssuePeriodState.OPEN;
        return new IssuePeriodView(
                first, last, planned, issued, issued >= planned ? IssuePeriodState.ISSUED : unfinished);
    }

    /** Those that count: no period makes up for another. */
    int counted() {
        return Math.min(planned, issued);
    }
}
