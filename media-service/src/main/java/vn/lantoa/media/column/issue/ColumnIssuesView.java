package vn.lantoa.media.column.issue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.column.ColumnFrequency;

/**
 * The issues of a column, held against its frequency.
 *
 * @param from the first day that was asked for
 * @param to the first day behind it
 * @param planned issues of the periods that begin within these days
 * @param issued how many of them came out
 * @param missing how many of them never came out: their period is over
 * @param open how many of them can still come out
 * @param extra issues beyond those that their period shall have
 * @param outside issues within these days, before the column was launched or after it ended
 * @param missingOn the due day of each period that is over and lacks an issue
 */
@Schema(name = "ColumnIssues")
public record ColumnIssuesView(
        String column,
        ColumnFrequency frequency,
        int issuesPerPeriod,
        LocalDate from,
        LocalDate to,
        int planned,
        int issued,
        int missing,
        int open,
        int extra,
        int outside,
        List<LocalDate> missingOn,
        List<IssuePeriodView> periods) {}
