package vn.lantoa.deploy.bench.grain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A publication that was drawn. */
record GeneratedFact(
        UUID id,
        String agency,
        String externalId,
        String workId,
        Instant publishedAt,
        String genre,
        String channel,
        String language,
        String purpose,
        boolean newProduction,
        String reuse,
        int seconds,
        List<String> themes,
        List<String> clauses,
        String event,
        boolean withdrawn,
        int revisions,
        List<Seen> observations) {

    /** @param views since the publication */
    record Seen(UUID id, Instant at, long views) {}
}
