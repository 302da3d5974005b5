package vn.lantoa.media.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which press agencies are there, kept in memory for a second: each submission asks for one, and the register changes a
 * few times a year.
 */
@ApplicationScoped
class SenderCache {

    /** Another replica may have changed the register; so long it takes at most until this one knows. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final PressAgencyRepository agencies;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    SenderCache(PressAgencyRepository agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * An agency, as one that speaks for itself; empty when the register has none of this code. Must be asked in a
     * transaction.
     */
    Optional<Sender> find(String code) {
        return known(code).map(Known::sender);
    }

    /** Whether an agency of this code is there, and for practice. Must be asked in a transaction. */
    boolean isPractice(String code) {
        return known(code).map(Known::practice).orElse(false);
    }

    private Optional<Known> known(String code) {
        Instant now = clock.instant();
        Known one = known.get(code);
        if (one == null || !now.isBefore(one.until)) {
            Optional<PressAgency> agency = agencies.findByCode(code);
            if (agency.isEmpty()) {
                return Optional.empty();
            }
            one = new Known(agency.get().sender(), agency.get().isPractice(), now.plus(FRESH));
            known.put(code, one);
        }
        return Optional.of(one);
    }

    /** An agency is changed in this process. */
    void forget(String code) {
        known.remove(code);
    }

    private record Known(Sender sender, boolean practice, Instant until) {}
}
