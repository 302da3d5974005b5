package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.idempotency.KeyedAnswer;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.Outbox;

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

    /**
     * A submission of one item, with all that its request knows.
     *
     * @param answer makes the answer of the result
     */
    record Single(
            KeyedRequest request,
            ParsedSubmission<?> incoming,
            InputLine<NewContentItem> line,
            Sender sender,
            SubmissionOrigin origin,
            AuditTrail.Author author,
            Locale language,
            Function<SubmissionResultView, KeyedAnswer> answer) {

        /** No two of one item are written by one statement. */
        List<String> item() {
            return List.of(origin.agency(), line.goodEntry().externalId());
        }

        Outbox.Traced traced(EventMessage<?> event) {
            return new Outbox.Traced(event, author.traceId());
        }

        AuditTrail.Write written(SubmissionView view) {
            return new AuditTrail.Write(
                    author,
                    AuditAction.CREATED,
                    "submissions/" + view.id(),
                    view.version(),
                    null,
                    view,
                    sender.onBehalfOf());
        }

        SubmissionView view() {
            return SubmissionService.submission(incoming, origin, LineCounts.of(List.of(line)));
        }
    }
}
