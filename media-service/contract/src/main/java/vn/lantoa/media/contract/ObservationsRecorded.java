package vn.lantoa.media.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Observations of how far items of one press agency spread, at most 500. Key: {@code agency}. */
public record ObservationsRecorded(String agency, List<Observation> observations) implements OfAgency {

    public static final String TOPIC = "lantoa.media.observations.v1";
    public static final String AGGREGATE = "observations";
    public static final String TYPE = "vn.lantoa.media.observations.recorded.v1";

    /**
     * Values counted from the item's publication until {@code observedAt}. A null value was not observed.
     *
     * @param id one of (item, observedAt, source)
     * @param revision from 1; the highest of an observation stands
     * @param reach reported reach, never people
     * @param source who or what counted; each is a counter of its own
     */
    public record Observation(
            UUID id,
            int revision,
            UUID itemId,
            String externalId,
            Instant observedAt,
            @Nullable Long views,
            @Nullable Long reach,
            @Nullable Long engagements,
            String source,
            UUID submissionId,
            int line,
            Instant recordedAt) {}
}
