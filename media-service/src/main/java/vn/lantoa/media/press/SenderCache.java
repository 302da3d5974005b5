package vn.lantoa.media.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

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

    /** An agency, as one that speaks for itself; empty when the register has none of this code. */
    Optional<Sender> find(String code) {
        return known(code).map(Known::sender);
    }

    /** Whether an agency of this code is there, and for practice. */
    boolean isPractice(String code) {
        return known(code).map(Known::practice).orElse(false);
    }

    /** Those of these agencies that are for practice; asks once for all. Must be asked in a transaction. */
    Set<String> practicing(Set<String> codes) {
        Instant now = clock.instant();
        Set<String> unknown =
                codes.stream().filter(code -> fresh(code, now).isEmpty()).collect(Collectors.toSet());
        Map<String, Known> read = unknown.isEmpty()
                ? Map.of()
                : agencies.list("code in ?1", unknown).stream()
                        .collect(Collectors.toMap(PressAgency::code, agency -> keep(agency, now)));
        return codes.stream()
                .filter(code -> Optional.ofNullable(read.get(code))
                        .or(() -> fresh(code, now))
                        .map(Known::practice)
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    private Optional<Known> known(String code) {
        Instant now = clock.instant();
        return fresh(code, now).or(() -> read(code).map(agency -> keep(agency, now)));
    }

    /** In the caller's transaction, or one of its own: as a rule nothing is read, and then none is needed. */
    private Optional<PressAgency> read(String code) {
        return QuarkusTransaction.joiningExisting().call(() -> agencies.findByCode(code));
    }

    private Optional<Known> fresh(String code, Instant now) {
        return Optional.ofNullable(known.get(code)).filter(one -> now.isBefore(one.until));
    }

    private Known keep(PressAgency agency, Instant now) {
        Known one = new Known(agency.sender(), agency.isPractice(), now.plus(FRESH));
        known.put(agency.code(), one);
        return one;
    }

    /** An agency is changed in this process. */
    void forget(String code) {
        known.remove(code);
    }

    private record Known(Sender sender, boolean practice, Instant until) {}
}
