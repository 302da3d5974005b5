package vn.lantoa.event.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** Keeps what the task-service tells of its agencies and plans, and the media-service of its channels. */
@ApplicationScoped
class EventReferenceConsumer implements BatchConsumer {

    static final EventType<AgencyChanged> AGENCY = EventType.of(AgencyChanged.class);

    static final EventType<PlanChanged> PLAN = EventType.of(PlanChanged.class);

    static final EventType<ClausesChanged> CLAUSES = EventType.of(ClausesChanged.class);

    static final EventType<ChannelChanged> CHANNEL = EventType.of(ChannelChanged.class);

    private final EventReferenceTable tables;

    EventReferenceConsumer(EventReferenceTable tables) {
        this.tables = tables;
    }

    @Override
    public String group() {
        return "event.reference";
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(AGENCY, PLAN, CLAUSES, CHANNEL);
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        tables.keepAgencies(RecordedEvent.of(AGENCY, events));
        tables.keepPlans(RecordedEvent.of(PLAN, events));
        tables.keepClauses(RecordedEvent.of(CLAUSES, events));
        tables.keepChannels(RecordedEvent.of(CHANNEL, events));
    }
}
