package vn.lantoa.task.part.requirement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * A requirement as an officer enters it.
 *
 * @param checkType null while nobody said it
 * @param lastChecked the day on which somebody found out whether it is met; never in the future
 * @param met what was found out that day; null while nobody looked
 * @param note what shows it
 */
@Schema(name = "PlanRequirementEntry")
public record RequirementEntry(
        @Multiline @NotBlank @Size(max = 10000) String text,
        @Nullable RequirementCheck checkType,
        @Nullable LocalDate lastChecked,
        @Nullable Boolean met,
        @Multiline @Size(max = 2000) @Nullable String note) {}
