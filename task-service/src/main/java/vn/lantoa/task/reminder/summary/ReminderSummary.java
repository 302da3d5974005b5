package vn.lantoa.task.reminder.summary;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How agencies answer to reminders as a day sees it.
 *
 * @param agencies each that was reminded, by code
 * @param silentAgencies the codes of those that have a reminder which they did not answer by its day
 */
@Schema(name = "ReminderSummary")
public record ReminderSummary(LocalDate asOf, List<AgencyResponse> agencies, List<String> silentAgencies) {

    static ReminderSummary of(LocalDate asOf, List<AgencyResponse> agencies) {
        return new ReminderSummary(
                asOf,
                agencies,
                agencies.stream()
                        .filter(agency -> agency.silent() > 0)
                        .map(AgencyResponse::agency)
                        .toList());
    }
}
