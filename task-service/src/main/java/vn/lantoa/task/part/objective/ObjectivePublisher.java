package vn.lantoa.task.part.objective;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.ObjectiveChanged;

/** Publishes what plans are for. */
@ApplicationScoped
class ObjectivePublisher extends RecordPublisher<PlanObjective, ObjectiveChanged> {

    ObjectivePublisher(Outbox outbox, ObjectiveRepository objectives) {
        super(
                ObjectiveChanged.class,
                outbox,
                objectives,
                objective -> objective.id().toString(),
                PlanObjective::changed);
    }
}
