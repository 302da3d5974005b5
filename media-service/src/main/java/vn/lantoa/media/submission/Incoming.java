package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.line.Line;

/**
 * A submission that was read and not yet worked on.
 *
 * @param at when it was received
 */
record Incoming<T>(
        SubmissionContent<T> content,
        SubmissionOptions options,
        BodyFormat format,
        String bodySha256,
        Instant at,
        List<Line<T>> lines) {

    List<Line<T>> goodLines() {
        return lines.stream().filter(Line::isGood).toList();
    }
}
