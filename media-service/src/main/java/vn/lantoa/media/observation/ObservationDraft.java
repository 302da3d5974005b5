package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.UUID;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;

/**
 * An observation before it is written.
 *
 * @param line the line that says it
 * @param prefix where its values stand in the line: {@code metrics.} or nothing
 */
record ObservationDraft(
        InputLine<?> line,
        String prefix,
        UUID item,
        String externalId,
        Instant observedAt,
        Metrics values,
        String source) {

    /** It stays as it was sent later; the item that a line says beside it counts all the same. */
    void cameTooLate() {
        if (prefix.isEmpty()) {
            line.reject(InputLine.WHOLE, MetricProblem.OBSERVATION_CHANGED_SINCE, externalId);
        } else {
            line.warn("metrics", MetricProblem.OBSERVATION_CHANGED_SINCE, externalId);
        }
    }

    /**
     * What the other services learn of it once it is written.
     *
     * @param merged its values, with those of before where it says none
     */
    Observation revision(UUID id, int revision, Metrics merged, SubmissionOrigin origin) {
        return new Observation(
                id,
                revision,
                item,
                externalId,
                observedAt,
                merged.views(),
                merged.reach(),
                merged.engagements(),
                source,
                origin.submission(),
                line.number(),
                origin.at());
    }
}
