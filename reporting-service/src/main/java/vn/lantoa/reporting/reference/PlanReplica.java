package vn.lantoa.reporting.reference;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A plan as the task-service tells it.
 *
 * @param clauses in the document's order
 */
public record PlanReplica(UUID id, int year, String title, String status, List<Clause> clauses) {

    /**
     * A leaf of the plan's document.
     *
     * @param title null where it has none
     * @param action whether it asks for something to be done
     */
    public record Clause(String path, @Nullable String title, boolean action) {}
}
