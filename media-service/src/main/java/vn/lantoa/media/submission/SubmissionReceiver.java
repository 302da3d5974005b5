package vn.lantoa.media.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.bulk.Upload;
import vn.lantoa.media.bulk.UploadService;
import vn.lantoa.media.line.ObservationCounts;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.identity.Caller;

/** Stores a large submission, to be worked on later: {@link SubmissionUploads} does that. */
@ApplicationScoped
class SubmissionReceiver {

    private final PressAgencyService agencies;
    private final UploadService uploads;
    private final SubmissionTable table;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SubmissionReceiver(
            PressAgencyService agencies,
            UploadService uploads,
            SubmissionTable table,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.agencies = agencies;
        this.uploads = uploads;
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Stores a body whole. Must run in a transaction: with that it is durable.
     *
     * @throws vn.lantoa.platform.web.problem.Problem 400 where the body is not of its format; 413 when it has more
     *     lines than a submission may have; 503 while as many of the agency wait as may
     */
    SubmissionView receive(LineHandler<?> content, SubmissionOptions options, Large large) {
        Sender sender = agencies.sender(options.onBehalfOf);
        Instant now = clock.instant();
        Upload upload = uploads.store(
                new Upload(Ids.next(), sender.agency(), content.kind().name(), caller.name(), now, 0),
                new UploadService.Body(
                        large.body.open(), large.format, content.reader(now).columns()));
        SubmissionView submission = view(content.kind(), upload, large);
        table.write(submission, List.of());
        outbox.addAll(List.of(SubmissionPublisher.of(submission)));
        audit.record(AuditAction.CREATED, "submissions/" + submission.id(), 0L, null, submission, sender.onBehalfOf());
        return submission;
    }

    /** A body with what came beside it. */
    record Large(String key, BodyFormat format, SpooledBody body) {}

    private static SubmissionView view(SubmissionKind kind, Upload upload, Large large) {
        return new SubmissionView(
                upload.submission(),
                upload.agency(),
                kind,
                large.format,
                SubmissionState.RECEIVED,
                upload.lines(),
                0,
                0,
                0,
                0,
                0,
                new ObservationCounts(0, 0, 0),
                large.key,
                large.body.sha256(),
                new RecordMeta(0, upload.receivedAt(), upload.sentBy(), upload.receivedAt(), upload.sentBy()));
    }
}
