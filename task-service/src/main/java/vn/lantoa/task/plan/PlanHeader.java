package vn.lantoa.task.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A plan's header as an officer completes it: what the document left blank.
 *
 * @param parentPlanId the plan that this one carries out for its issuer; null: it stands by itself
 */
@Schema(name = "PlanHeader")
public record PlanHeader(
        @NotNull @Min(PlanHeader.FIRST_YEAR) @Max(PlanHeader.LAST_YEAR)
        Integer planYear,

        @Size(max = 50) @Nullable String number,
        @Size(max = 50) @Nullable String symbol,
        @Size(max = 100) @Nullable String place,
        @Nullable LocalDate issuedOn,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 35) @Nullable String issuerCode,
        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn,
        @NotNull ReportCalendar reportCalendar,
        @Nullable UUID parentPlanId) {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
}
