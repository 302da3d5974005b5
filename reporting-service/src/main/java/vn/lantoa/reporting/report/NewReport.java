package vn.lantoa.reporting.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A report to be written.
 *
 * @param period the key of its period, such as {@code 2024-Q1}
 * @param planId the plan that it is about; null: none
 * @param title null: made of type and period
 * @param asOf what was known then is in; null: now
 */
@Schema(name = "NewReport")
public record NewReport(
        @NotNull ReportKind type,
        @NotBlank @Size(max = 10) String period,
        @NotNull ReportCalendar calendar,
        @Nullable UUID planId,
        @Size(max = 500) @Nullable String title,
        @Nullable Instant asOf) {}
