package vn.lantoa.task.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A plan's header and state. Key: {@code id}.
 *
 * @param status DRAFT, ISSUED, AMENDED, SUPERSEDED or CLOSED
 * @param issuerCode the agency that issues it; null while unknown
 * @param startOn the first day it covers
 * @param endOn the last day it covers
 * @param reportCalendar DECREE or CALENDAR
 * @param topLevel false for the plan of a department or district below another plan
 */
public record PlanChanged(
        UUID id,
        int planYear,
        String docType,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        String title,
        @Nullable String issuerCode,
        String status,
        LocalDate startOn,
        LocalDate endOn,
        String reportCalendar,
        boolean topLevel) {

    public static final String TOPIC = "lantoa.task.plan.v1";
    public static final String AGGREGATE = "plan";
    public static final String TYPE = "vn.lantoa.task.plan.changed.v1";
}
