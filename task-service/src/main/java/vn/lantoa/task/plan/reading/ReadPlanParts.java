package vn.lantoa.task.plan.reading;

import java.util.UUID;

import vn.lantoa.task.document.model.PlanDocument;

/** Who keeps what a plan's document says, beside its header and clauses, hears of each document that becomes a plan. */
public interface ReadPlanParts {

    /** Keeps it, in the transaction of the import. */
    void keep(UUID planId, PlanDocument document);
}
