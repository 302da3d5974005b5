package vn.lantoa.task.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** Keeps what the event-service tells of its events, and the media-service of its orders. */
@ApplicationScoped
class TaskReferenceConsumer implements BatchConsumer {

    static final EventType<EventChanged> EVENT = EventType.of(EventChanged.class);

    static final EventType<OrderChanged> ORDER = EventType.of(OrderChanged.class);

    private final TaskReferenceTable tables;

    TaskReferenceConsumer(TaskReferenceTable tables) {
        this.tables = tables;
    }

    @Override
    public String group() {
        return "task.reference";
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(EVENT, ORDER);
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        tables.keepEvents(RecordedEvent.of(EVENT, events));
        tables.keepOrders(RecordedEvent.of(ORDER, events));
    }
}
