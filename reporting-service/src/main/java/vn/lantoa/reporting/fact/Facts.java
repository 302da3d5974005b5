package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** All facts as a whole; {@link FactIngest} adds to them. All of it in the caller's transaction. */
@ApplicationScoped
public class Facts {

    private static final String NEWEST = """
            SELECT greatest((SELECT max(known_from) FROM content_fact), (SELECT max(known_from) FROM observation_fact))
              AS newest""";

    private final ContentFacts content;
    private final ObservationFacts observations;
    private final Database database;

    Facts(ContentFacts content, ObservationFacts observations, Database database) {
        this.content = content;
        this.observations = observations;
        this.database = database;
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
        return database.queryOne(NEWEST, row -> Optional.ofNullable(row.instant("newest")))
                .flatMap(newest -> newest);
    }

    /**
     * What the facts are like as they were known at an instant, for a comparison with a later state: table and
     * fingerprint.
     */
    public Map<String, String> fingerprints(Instant until) {
        return Map.of(
                ContentFacts.TABLE, content.fingerprint(until),
                ObservationFacts.TABLE, observations.fingerprint(until));
    }
}
