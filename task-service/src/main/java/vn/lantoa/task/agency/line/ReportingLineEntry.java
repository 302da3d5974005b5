package vn.lantoa.task.agency.line;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reporting line as it is entered.
 *
 * @param from the code of the agency that reports; the address has it, so that it may be left out
 * @param to the code of the agency that it reports to
 * @param validFrom the first day; null: since ever
 * @param validTo the last day; null while it holds
 */
@Schema(name = "ReportingLineEntry")
public record ReportingLineEntry(
        @Size(max = 35) @Nullable String from,
        @NotBlank @Size(max = 35) String to,
        @NotNull ReportingLineKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
