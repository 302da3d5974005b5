package vn.lantoa.media.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of control totals. */
@ApplicationScoped
class DayControlPublisher implements PublishedEvents, Republisher {

    private static final EventType<DayCounted> COUNTED = EventType.of(DayCounted.class);

    /** A total is told once and never changes. */
    private static final long VERSION = 1;

    private final Outbox outbox;
    private final DayControlTable controls;

    DayControlPublisher(Outbox outbox, DayControlTable controls) {
        this.outbox = outbox;
        this.controls = controls;
    }

    /** To be called in the transaction that keeps them. */
    void publish(List<DayCounted> counted) {
        outbox.addAll(counted.stream()
                .map(one -> COUNTED.of(one.agency(), VERSION, one))
                .toList());
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(COUNTED);
    }

    @Override
    public String aggregate() {
        return DayCounted.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<DayCounted> page = controls.countedBetween(from, to, after);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        publish(page);
        return Optional.of(new Written(DayControlTable.placeOf(page.get(page.size() - 1)), page.size()));
    }
}
