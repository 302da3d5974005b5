package vn.lantoa.task.agency;

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
import vn.lantoa.task.contract.AgencyChanged;

/** What others learn of agencies. */
@ApplicationScoped
class AgencyPublisher implements PublishedEvents, Republisher {

    private static final EventType<AgencyChanged> CHANGED =
            new EventType<>(AgencyChanged.TOPIC, AgencyChanged.AGGREGATE, AgencyChanged.TYPE, AgencyChanged.class);

    private final Outbox outbox;
    private final RecordPages<Agency> pages;

    AgencyPublisher(Outbox outbox, AgencyRepository agencies) {
        this.outbox = outbox;
        this.pages = new RecordPages<>(agencies, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Agency agency) {
        outbox.add(event(agency.view()));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return AgencyChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, page -> page.stream()
                .map(agency -> event(agency.view()))
                .toList());
    }

    private static EventMessage<AgencyChanged> event(AgencyView agency) {
        return CHANGED.of(
                agency.code(),
                agency.version(),
                new AgencyChanged(
                        agency.id(),
                        agency.code(),
                        agency.electronicId(),
                        agency.name(),
                        agency.nameEn(),
                        agency.level().name(),
                        agency.parentCode(),
                        agency.validFrom(),
                        agency.validTo(),
                        agency.predecessors()));
    }
}
