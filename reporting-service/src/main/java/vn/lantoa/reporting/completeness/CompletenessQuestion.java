package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * Of what the completeness is asked.
 *
 * @param calendar by which months are cut
 * @param from the first day
 * @param to the day after the last one; null: until then, or now, so that those count in which nobody published
 * @param agencies whose figures are asked for; nobody waits for those from abroad unless they are named
 * @param in what is in of each measure: the lower bound; null where nobody measured
 * @param asOf what was known when, and which months had ended then; null: now
 */
public record CompletenessQuestion(
        ReportCalendar calendar,
        LocalDate from,
        @Nullable LocalDate to,
        AgencyScope agencies,
        Map<String, @Nullable BigDecimal> in,
        @Nullable Instant asOf) {}
