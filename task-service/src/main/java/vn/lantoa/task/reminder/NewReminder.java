package vn.lantoa.task.reminder;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * A reminder by hand.
 *
 * @param taskId what it is about: its lead is reminded
 * @param agency who is reminded at large, where it is about no task
 * @param level 2 after a 1 about the same, 3 after a 2
 * @param dueBy the last day to answer
 */
@Schema(name = "NewReminder")
@Requires(anyOf = {"taskId", "agency"})
public record NewReminder(
        @Nullable UUID taskId,
        @Size(max = 35) @Nullable String agency,
        @NotNull @Min(1) @Max(3) Integer level,
        @NotNull LocalDate dueBy,
        @Multiline @Size(max = 4000) @Nullable String note) {}
