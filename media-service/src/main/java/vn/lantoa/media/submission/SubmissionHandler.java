package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.bulk.LargeBodies;
import vn.lantoa.media.bulk.RightOfWay;
import vn.lantoa.media.line.BodyReader;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.platform.data.idempotency.IdempotencyService;
import vn.lantoa.platform.data.idempotency.KeyedAnswer;
import vn.lantoa.platform.data.idempotency.KeyedCall;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.body.Share;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.json.StoredJson;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Where a body becomes a submission: it is read before a transaction begins, and has one effect however often it comes.
 */
@ApplicationScoped
public class SubmissionHandler {

    private static final URI VALIDATIONS = URI.create("/api/v1/validations");

    private final BodyBudget budget;
    private final BodyReader reader;
    private final SubmissionService submissions;
    private final SingleSubmissionService singles;
    private final LargeBodies large;
    private final RightOfWay way;
    private final SubmissionReceiver receiver;
    private final ItemLineHandler items;
    private final IdempotencyService idempotency;
    private final Caller caller;
    private final StoredJson json;
    private final Clock clock;

    SubmissionHandler(
            BodyBudget budget,
            BodyReader reader,
            SubmissionService submissions,
            SingleSubmissionService singles,
            LargeBodies large,
            RightOfWay way,
            SubmissionReceiver receiver,
            ItemLineHandler items,
            IdempotencyService idempotency,
            Caller caller,
            StoredJson json,
            Clock clock) {
        this.budget = budget;
        this.reader = reader;
        this.submissions = submissions;
        this.singles = singles;
        this.large = large;
        this.way = way;
        this.receiver = receiver;
        this.items = items;
        this.idempotency = idempotency;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** A body on its way in. */
    record Delivery(@Nullable String key, URI uri, @Nullable String contentType, InputStream body) {}

    /**
     * Takes a body of one kind; the answer is JSON. It is received into a file, and worked on when there is room for
     * what is made of it.
     *
     * @throws IOException when the client ends its body early or sends more than it may
     */
    <T> RestResponse<String> take(LineHandler<T> content, SubmissionOptions options, Delivery delivery)
            throws IOException {
        try (Share disk = budget.onDisk();
                SpooledBody body = SpooledBody.receive(disk.metered(delivery.body))) {
            BodyFormat format = BodyFormat.of(delivery.contentType);
            return large.holds(body, format, content.reader(clock.instant()).columns())
                    ? stored(content, options, delivery, body)
                    : answered(content, options, delivery, body);
        }
    }

    private <T> RestResponse<String> answered(
            LineHandler<T> content, SubmissionOptions options, Delivery delivery, SpooledBody body) {
        try (RightOfWay.Turn turn = way.take();
                Share memory = budget.forWork(body.length())) {
            return options.dryRun
                    ? RestResponse.ok(json.write(submissions.accept(read(content, options, delivery, body))))
                    : once(content, options, delivery, body);
        }
    }

    /**
     * Says what would come of items; nothing is stored. The answer is JSON.
     *
     * @param onBehalfOf the agency that an officer speaks for; null: nobody's
     * @throws IOException as {@link #take}
     */
    public RestResponse<String> validate(@Nullable String onBehalfOf, @Nullable String contentType, InputStream body)
            throws IOException {
        return take(items, SubmissionOptions.asking(onBehalfOf), new Delivery(null, VALIDATIONS, contentType, body));
    }

    /** A body of more lines than are answered at once; a piece of it is in memory at a time. */
    private RestResponse<String> stored(
            LineHandler<?> content, SubmissionOptions options, Delivery delivery, SpooledBody body) {
        if (options.dryRun) {
            throw Problem.of(LineProblem.TOO_MANY_LINES, BodyReader.MOST_LINES);
        }
        if (options.atomic) {
            throw Problem.of(SubmissionProblem.SUBMISSION_TOO_LARGE_TO_BE_ATOMIC, BodyReader.MOST_LINES);
        }
        KeyedRequest request = request(delivery, body);
        var whole = new SubmissionReceiver.Large(request.key(), BodyFormat.of(delivery.contentType), body);
        return response(large.whenThereIsRoom(() -> idempotency.once(request, () -> {
            SubmissionView submission = receiver.receive(content, options, whole);
            return KeyedAnswer.of(202, "/api/v1/submissions/" + submission.id(), json.write(submission));
        })));
    }

    private KeyedRequest request(Delivery delivery, SpooledBody body) {
        return KeyedRequest.of(
                KeyedCall.client(caller),
                delivery.key,
                "POST",
                delivery.uri,
                delivery.contentType,
                new KeyedRequest.Content(body.length(), body::open));
    }

    private <T> RestResponse<String> once(
            LineHandler<T> content, SubmissionOptions options, Delivery delivery, SpooledBody body) {
        KeyedRequest request = request(delivery, body);
        ParsedSubmission<T> incoming = read(content, options, delivery, body);
        KeyedAnswer answer = singles.of(request, incoming, this::created)
                .flatMap(singles::takeTogether)
                .orElseGet(() -> idempotency.once(request, () -> created(submissions.accept(incoming))));
        return response(answer);
    }

    private KeyedAnswer created(SubmissionResultView result) {
        return KeyedAnswer.of(201, "/api/v1/submissions/" + result.id(), json.write(result));
    }

    private <T> ParsedSubmission<T> read(
            LineHandler<T> content, SubmissionOptions options, Delivery delivery, SpooledBody body) {
        Instant now = clock.instant();
        BodyFormat format = BodyFormat.of(delivery.contentType);
        return new ParsedSubmission<>(
                content,
                options,
                options.dryRun ? null : delivery.key,
                format,
                body.sha256(),
                now,
                reader.read(body.open(), format, content.reader(now)));
    }

    private static RestResponse<String> response(KeyedAnswer answer) {
        var response = RestResponse.ResponseBuilder.<String>create(answer.status())
                .entity(answer.body())
                .location(URI.create(answer.location()));
        return (answer.replayed() ? response.header(KeyedAnswer.REPLAYED, "true") : response).build();
    }
}
