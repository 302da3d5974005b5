package vn.lantoa.task.reminder.summary;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an agency answers to reminders.
 *
 * @param sent all reminders: {@code answered}, {@code open} and {@code silent}
 * @param answeredLate of those answered, how many after their day
 * @param silent how many were not answered by their day
 * @param silentSince the day that the first of these was to be answered by; null where none is silent
 * @param highestLevel of all reminders
 * @param meanHours from the reminder to the answer; null where nothing was answered
 */
@Schema(name = "AgencyResponse")
public record AgencyResponse(
        String agency,
        long sent,
        long answered,
        long answeredLate,
        long open,
        long silent,
        @Nullable LocalDate silentSince,
        int highestLevel,
        @Nullable BigDecimal meanHours) {}
