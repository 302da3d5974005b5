package vn.lantoa.task.plan;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.PlanChanged;

/** Publishes plans' headers and states. */
@ApplicationScoped
public class PlanPublisher extends RecordPublisher<Plan, PlanChanged> {

    PlanPublisher(Outbox outbox, PlanRepository plans) {
        super(PlanChanged.class, outbox, plans, plan -> plan.id().toString(), PlanPublisher::state);
    }

    private static PlanChanged state(Plan stored) {
        PlanView plan = stored.view();
        return new PlanChanged(
                plan.id(),
                plan.planYear(),
                plan.docType(),
                plan.number(),
                plan.symbol(),
                plan.issuedOn(),
                plan.title(),
                plan.issuerCode(),
                plan.status().name(),
                plan.startOn(),
                plan.endOn(),
                plan.reportCalendar().name(),
                plan.parentPlanId() == null);
    }
}
