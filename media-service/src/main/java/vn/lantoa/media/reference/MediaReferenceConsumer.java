package vn.lantoa.media.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** Keeps what the task-service tells of its plans and agencies, and the event-service of its events. */
@ApplicationScoped
class MediaReferenceConsumer implements BatchConsumer {

    static final EventType<PlanChanged> PLAN = EventType.of(PlanChanged.class);

    static final EventType<ClausesChanged> CLAUSES = EventType.of(ClausesChanged.class);

    static final EventType<AgencyChanged> AGENCY = EventType.of(AgencyChanged.class);

    static final EventType<EventChanged> EVENT = EventType.of(EventChanged.class);

    private final MediaReferenceTable tables;

    MediaReferenceConsumer(MediaReferenceTable tables) {
        this.tables = tables;
    }

    @Override
    public String group() {
        return "media.reference";
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(PLAN, CLAUSES, AGENCY, EVENT);
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        tables.keepPlans(RecordedEvent.of(PLAN, events));
        tables.keepClauses(RecordedEvent.of(CLAUSES, events));
        tables.keepAgencies(RecordedEvent.of(AGENCY, events));
        tables.keepEvents(RecordedEvent.of(EVENT, events));
    }
}
