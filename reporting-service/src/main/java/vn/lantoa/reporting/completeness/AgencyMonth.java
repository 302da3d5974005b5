package vn.lantoa.reporting.completeness;

import java.time.YearMonth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report month of a press agency.
 *
 * @param month such as {@code 2024-04}, of the calendar in question
 */
@Schema(name = "AgencyMonth")
public record AgencyMonth(
        String agency,

        @Schema(implementation = String.class, examples = "2024-04")
        YearMonth month) implements Comparable<AgencyMonth> {

    @Override
    public int compareTo(AgencyMonth other) {
        int byMonth = month.compareTo(other.month);
        return byMonth == 0 ? agency.compareTo(other.agency) : byMonth;
    }
}
