package vn.lantoa.platform.data.sea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.Republisher;

/** Ships to be republished, ten at a time. */
@ApplicationScoped
public class Fleet implements Republisher {

    private static final int PAGE = 10;

    private final Outbox outbox;
    private volatile List<String> ships = List.of();
    private volatile String name = "";

    Fleet(Outbox outbox) {
        this.outbox = outbox;
    }

    public void hasShips(String of, int many) {
        name = "republished " + of;
        ships = IntStream.range(0, many)
                .mapToObj(number -> "%s-%02d".formatted(of, number))
                .toList();
    }

    @Override
    public String aggregate() {
        return "ship";
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<String> page = ships.stream()
                .filter(ship -> after.isEmpty() || ship.compareTo(after.get()) > 0)
                .limit(PAGE)
                .toList();
        if (page.isEmpty()) {
            return Optional.empty();
        }
        List<EventMessage<ShipChanged>> events = page.stream()
                .map(ship -> ShipChanged.TYPE.of(ship, 1, new ShipChanged(name, 1)))
                .toList();
        outbox.addAll(events);
        return Optional.of(new Written(page.get(page.size() - 1), page.size()));
    }
}
