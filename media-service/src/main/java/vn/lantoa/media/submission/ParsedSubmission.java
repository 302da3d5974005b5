package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.line.InputLine;

/**
 * A submission that was read and not yet worked on.
 *
 * @param idempotencyKey the key that it came with; null of a dry run
 * @param at when it was received
 */
record ParsedSubmission<T>(
        LineHandler<T> content,
        SubmissionOptions options,
        @Nullable String idempotencyKey,
        BodyFormat format,
        String bodySha256,
        Instant at,
        List<InputLine<T>> lines) {

    List<InputLine<T>> goodLines() {
        return lines.stream().filter(InputLine::isGood).toList();
    }
}
