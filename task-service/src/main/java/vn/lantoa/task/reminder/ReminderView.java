package vn.lantoa.task.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A reminder as it is read.
 *
 * @param agency who is reminded: a task's lead
 * @param taskDueOn of an automatic one, the due day that it was made for
 * @param answer null while there is none
 */
@Schema(name = "Reminder")
public record ReminderView(
        UUID id,
        @Nullable UUID taskId,
        String agency,
        int level,
        LocalDate dueBy,
        @Nullable String note,
        boolean automatic,
        @Nullable LocalDate taskDueOn,
        ReminderState state,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable ReminderAnswer answer,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Its state, which the end of a day changes. */
    @Override
    public String derived() {
        return state.name();
    }
}
