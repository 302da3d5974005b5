package vn.lantoa.event.content;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** Reads what was published. */
@ApplicationScoped
class ContentConsumer implements BatchConsumer {

    static final EventType<ContentItemsRecorded> RECORDED = EventType.of(ContentItemsRecorded.class);

    private final DeliveredItemTable items;

    ContentConsumer(DeliveredItemTable items) {
        this.items = items;
    }

    @Override
    public String group() {
        return "event.publications";
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public int entries(RecordedEvent<?> event) {
        return event.data() instanceof ContentItemsRecorded content
                ? content.items().size()
                : 1;
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        items.keep(RecordedEvent.of(RECORDED, events));
    }
}
