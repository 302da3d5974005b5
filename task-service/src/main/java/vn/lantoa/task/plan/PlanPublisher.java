package vn.lantoa.task.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;
import vn.lantoa.task.contract.PlanChanged;

/** What others learn of plans' headers and states. */
@ApplicationScoped
class PlanPublisher implements PublishedEvents, Republisher {

    private static final EventType<PlanChanged> CHANGED =
            new EventType<>(PlanChanged.TOPIC, PlanChanged.AGGREGATE, PlanChanged.TYPE, PlanChanged.class);

    private final Outbox outbox;
    private final RecordPages<Plan> pages;

    PlanPublisher(Outbox outbox, PlanRepository plans) {
        this.outbox = outbox;
        this.pages = new RecordPages<>(plans, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Plan plan) {
        outbox.add(event(plan.view()));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return PlanChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, page -> page.stream()
                .map(plan -> event(plan.view()))
                .toList());
    }

    private static EventMessage<PlanChanged> event(PlanView plan) {
        return CHANGED.of(
                plan.id().toString(),
                plan.version(),
                new PlanChanged(
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
                        true)); // every plan, until plans have plans below them
    }
}
