package vn.lantoa.task.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.proposal.reading.ReadProposal;
import vn.lantoa.task.proposal.reading.Unresolved;
import vn.lantoa.task.task.value.Deliverable;

/**
 * A row of a task table as the task that it proposes.
 *
 * @param path the row's clause
 * @param title what is to be done
 * @param lead code of the agency in charge; null where none resolves
 * @param cooperating codes of the agencies that help
 * @param startOn null where the row says no time that resolves
 * @param dueOn as {@code startOn}
 * @param unresolved what the row says beside that
 * @param taskId the task that it became; null while it is none
 */
@Schema(name = "TaskProposal")
public record TaskProposal(
        String path,
        String title,
        @Nullable String lead,
        List<String> cooperating,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable Deliverable deliverable,
        List<Unresolved> unresolved,
        @Nullable UUID taskId) {

    static TaskProposal of(String path, ReadProposal read, @Nullable UUID taskId) {
        return new TaskProposal(
                path,
                read.title(),
                read.lead(),
                read.cooperating(),
                read.startOn(),
                read.dueOn(),
                read.deliverable(),
                read.unresolved(),
                taskId);
    }
}
