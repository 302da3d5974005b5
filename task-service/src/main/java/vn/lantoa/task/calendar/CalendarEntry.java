package vn.lantoa.task.calendar;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report calendar as it is replaced.
 *
 * @param code may be left out; otherwise the address's
 * @param legalBasis the law and article that cuts its periods
 * @param dueRules no two of a report type for the same day
 * @param holidays each day once
 */
@Schema(name = "CalendarEntry")
public record CalendarEntry(
        @Size(max = 35) @Nullable String code,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String legalBasis,
        @NotNull @Size(max = 100) List<@NotNull @Valid DueRule> dueRules,
        @NotNull @Size(max = 2000) List<@NotNull @Valid Holiday> holidays) {}
