package vn.lantoa.media.press;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of the press register. */
@ApplicationScoped
class PressAgencyPublisher implements PublishedEvents, Republisher {

    static final EventType<PressAgencyChanged> CHANGED = new EventType<>(
            PressAgencyChanged.TOPIC, PressAgencyChanged.AGGREGATE, PressAgencyChanged.TYPE, PressAgencyChanged.class);

    private static final int PAGE = 200;

    private final Outbox outbox;
    private final PressAgencyRepository agencies;

    PressAgencyPublisher(Outbox outbox, PressAgencyRepository agencies) {
        this.outbox = outbox;
        this.agencies = agencies;
    }

    /** Writes the agency's state to the outbox; to be called when it is flushed. */
    void changed(PressAgency agency) {
        outbox.add(eventOf(agency));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return PressAgencyChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<PressAgency> page = agencies.changedBetween(from, to, after.orElse(""), PAGE);
        outbox.addAll(page.stream().map(PressAgencyPublisher::eventOf).toList());
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(page.get(page.size() - 1).code(), page.size()));
    }

    private static EventMessage<PressAgencyChanged> eventOf(PressAgency agency) {
        return CHANGED.of(agency.code(), agency.version(), agency.changed());
    }
}
