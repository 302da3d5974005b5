package vn.lantoa.reporting.change;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cell that moved, as it is now.
 *
 * @param decreeMonth the report month of the day by DECREE
 * @param calendarMonth the report month of the day by CALENDAR
 */
@Schema(name = "MovedCell")
public record FigureChangeView(
        String agency,
        LocalDate day,
        String genre,
        String decreeMonth,
        String calendarMonth,
        long works,
        long publications,
        long seconds,
        long airtimeSeconds,
        @Nullable Long views,
        @Nullable Long viewsGained,
        @Nullable Long reach,
        @Nullable Long engagements,
        long observed) {}
