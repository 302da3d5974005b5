package vn.lantoa.task.inbox;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an agency has to do, as the day sees it.
 *
 * @param level of a reminder; null of other things
 * @param workingDaysLeft how many working days there are until the due day, that day too; negative where it is over
 */
@Schema(name = "InboxItem")
public record InboxItem(
        InboxKind kind,
        UUID id,
        String agency,
        String title,
        @Nullable Integer level,
        LocalDate dueOn,
        int workingDaysLeft,
        boolean overdue,
        String path) {}
