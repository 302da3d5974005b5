package vn.lantoa.reporting.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That an agency was reminded.
 *
 * @param taskId null: of itself as a whole
 */
record InputReminder(String agency, @Nullable UUID taskId, LocalDate dueBy, boolean answered) {

    /** What of them is of an agency, and of these tasks or of none. */
    static AgencyInput.Chasing of(List<InputReminder> all, String agency, Set<UUID> tasks, LocalDate today) {
        List<InputReminder> own = all.stream()
                .filter(one -> one.agency.equals(agency))
                .filter(one -> one.taskId == null || tasks.contains(one.taskId))
                .toList();
        long answered = own.stream().filter(InputReminder::answered).count();
        long silent = own.stream()
                .filter(one -> !one.answered && today.isAfter(one.dueBy))
                .count();
        return new AgencyInput.Chasing(own.size(), (int) answered, (int) silent);
    }
}
