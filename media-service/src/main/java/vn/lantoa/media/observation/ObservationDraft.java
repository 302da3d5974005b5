package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.UUID;

import vn.lantoa.media.content.Metrics;
import vn.lantoa.media.line.InputLine;

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
        String source) {}
