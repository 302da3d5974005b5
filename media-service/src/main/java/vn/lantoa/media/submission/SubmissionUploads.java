package vn.lantoa.media.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.bulk.ChunkApplier;
import vn.lantoa.media.bulk.SeenKeys;
import vn.lantoa.media.bulk.Upload;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.line.BodyReader;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.Outbox;

/** Works on the lines of a large submission as on those of a small one, some hundred at a time. */
@ApplicationScoped
class SubmissionUploads implements ChunkApplier {

    private final BodyReader reader;
    private final List<LineHandler<?>> handlers;
    private final PressAgencyService agencies;
    private final SubmissionTable table;
    private final SubmissionRepository submissions;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final Clock clock;

    SubmissionUploads(
            BodyReader reader,
            ItemLineHandler items,
            ObservationLineHandler observations,
            PressAgencyService agencies,
            SubmissionTable table,
            SubmissionRepository submissions,
            Outbox outbox,
            WebhookEvents webhooks,
            Clock clock) {
        this.reader = reader;
        this.handlers = List.of(items, observations);
        this.agencies = agencies;
        this.table = table;
        this.submissions = submissions;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public void begin(UUID submission) {
        table.begin(submission, clock.instant());
    }

    @Override
    public void apply(Upload upload, int after, LineSource lines, SeenKeys seen) {
        LineHandler<?> content = handlers.stream()
                .filter(handler -> handler.kind().name().equals(upload.kind()))
                .findFirst()
                .orElseThrow();
        apply(content, upload, after, lines, seen);
    }

    private <T> void apply(LineHandler<T> content, Upload upload, int after, LineSource source, SeenKeys seen) {
        Instant received = upload.receivedAt();
        Sender sender = agencies.known(upload.agency());
        List<InputLine<T>> lines = reader.readOn(source, after, content.reader(received), seen::add);
        content.check(sender, good(lines));
        Instant now = clock.instant();
        SubmissionOrigin origin =
                new SubmissionOrigin(upload.submission(), upload.agency(), upload.sentBy(), now, received);
        List<EventMessage<?>> events = new ArrayList<>(content.write(origin, good(lines)));
        table.writeLines(upload.submission(), lines);
        table.advance(upload.submission(), LineCounts.of(lines), now);
        if (after + lines.size() == upload.lines()) {
            SubmissionView submission =
                    submissions.findById(upload.submission()).view();
            events.add(SubmissionPublisher.of(submission));
            webhooks.tell(WebhookEvent.SUBMISSION_FINISHED, submission.agency(), List.of(submission.id()));
        }
        outbox.addAll(events);
    }

    private static <T> List<InputLine<T>> good(List<InputLine<T>> lines) {
        return lines.stream().filter(InputLine::isGood).toList();
    }
}
