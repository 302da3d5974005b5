package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import vn.lantoa.media.content.ItemLockTable.KnownItem;
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

    /** In one order, so that submissions that share items wait for each other and never in a circle. */
    static final Comparator<ObservationDraft> ORDER = Comparator.comparing(ObservationDraft::item)
            .thenComparing(ObservationDraft::observedAt)
            .thenComparing(ObservationDraft::source);

    /** What is stored is never refused: a day of publication may be corrected later (rules.md §5). */
    void warnWhereEarly(KnownItem known) {
        if (observedAt.isBefore(known.publishedAt())) {
            line.warn(prefix + "observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION);
        }
    }

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
