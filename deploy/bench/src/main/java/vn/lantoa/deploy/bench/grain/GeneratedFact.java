package vn.lantoa.deploy.bench.grain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A publication that was drawn.
 *
 * @param event null where it is about none
 */
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
        @Nullable String event,
        boolean withdrawn,
        int revisions,
        List<Seen> observations) {

    /** @param views since the publication */
    record Seen(UUID id, Instant at, long views) {}
}
