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

    /**
     * What is of these tasks or of none.
     *
     * @param ofAgency those of one agency
     */
    static AgencyInput.Chasing of(List<InputReminder> ofAgency, Set<UUID> tasks, LocalDate today) {
        List<InputReminder> own = ofAgency.stream()
                .filter(one -> one.taskId == null || tasks.contains(one.taskId))
                .toList();
        long answered = own.stream().filter(InputReminder::answered).count();
        long silent = own.stream()
                .filter(one -> !one.answered && today.isAfter(one.dueBy))
                .count();
        return new AgencyInput.Chasing(own.size(), (int) answered, (int) silent);
    }
}
