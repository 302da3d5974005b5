package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** All facts as a whole; {@link FactIngest} adds to them. All of it in the caller's transaction. */
@ApplicationScoped
public class Facts {

    private final ContentFactTable content;
    private final ObservationFactTable observations;

    Facts(ContentFactTable content, ObservationFactTable observations) {
        this.content = content;
        this.observations = observations;
    }

    /**
     * Settles everything once more from the revisions alone.
     *
     * @return how many rows were not as they should be
     */
    public long settleAll() {
        return content.settle(Items.ALL) + observations.settle(Items.ALL) + observations.removeSpreadOfUnobserved();
    }

    /** The log-append time of the newest revision; empty where there is none. */
    public Optional<Instant> newest() {
        return Stream.of(content.newest(), observations.newest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /**
     * What the facts are like as they were known at an instant, for a comparison with a later state: table and
     * fingerprint.
     */
    public Map<String, String> fingerprints(Instant until) {
        return Map.of(
                ContentFactTable.TABLE, content.fingerprint(until),
                ObservationFactTable.TABLE, observations.fingerprint(until));
    }
}
