package vn.lantoa.task.part.requirement;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A requirement as it is read. */
@Schema(name = "PlanRequirement")
public record RequirementView(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        String text,
        @Nullable RequirementCheck checkType,
        @Nullable LocalDate lastChecked,
        @Nullable Boolean met,
        @Nullable String note,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
