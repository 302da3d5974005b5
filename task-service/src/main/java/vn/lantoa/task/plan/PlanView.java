package vn.lantoa.task.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.task.plan.file.PlanSourceView;
import vn.lantoa.task.warning.TaskWarning;

/**
 * A plan's header and state.
 *
 * @param docType the kind of document by its sign: {@code KH} for kế hoạch, {@code QĐ} for quyết định
 * @param number the document's number; null while it is blank in the document
 * @param symbol the document's symbol, such as {@code KH-UBND}
 * @param issuerCode the agency that issues the plan
 * @param reportCalendar the calendar its reports are cut by unless they say otherwise
 * @param headerCompleteness the share of number, symbol, place, date, title and issuer that is known, in percent
 * @param headerMissing those of them that are not known, by their names
 * @param readingOptions what an officer said of the document before it was read
 * @param source the document it came from
 * @param parentPlanId the plan that it carries out for its issuer; null: it stands by itself
 * @param warnings of the answer to a write, what is worth a look; null when it is only read
 */
@Schema(name = "Plan")
public record PlanView(
        UUID id,
        int planYear,
        String docType,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String title,
        @Nullable String issuerCode,
        PlanStatus status,
        LocalDate startOn,
        LocalDate endOn,
        ReportCalendar reportCalendar,
        BigDecimal headerCompleteness,
        List<String> headerMissing,
        List<String> readingOptions,
        PlanSourceView source,
        @Nullable UUID parentPlanId,
        @Nullable List<TaskWarning> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same, with what is worth a look. */
    PlanView with(List<TaskWarning> found) {
        return new PlanView(
                id,
                planYear,
                docType,
                number,
                symbol,
                place,
                issuedOn,
                title,
                issuerCode,
                status,
                startOn,
                endOn,
                reportCalendar,
                headerCompleteness,
                headerMissing,
                readingOptions,
                source,
                parentPlanId,
                found,
                meta);
    }
}
