package vn.lantoa.task.proposal.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.task.value.Deliverable;

/**
 * What a row of a task table proposes.
 *
 * @param title what is to be done; never blank
 * @param lead code of the agency in charge, null when none resolves
 * @param cooperating codes of those that help, without the lead
 * @param startOn null when the row says nothing that resolves
 * @param dueOn as {@code startOn}
 * @param deliverable null when the row names none, or none that fits
 * @param unresolved what the row says beside that
 */
public record ReadProposal(
        String title,
        @Nullable String lead,
        List<String> cooperating,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable Deliverable deliverable,
        List<Unresolved> unresolved) {

    public ReadProposal {
        cooperating = List.copyOf(cooperating);
        unresolved = List.copyOf(unresolved);
    }
}
