package vn.lantoa.media.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.LineView;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.Problem;

/** Takes submissions: the items or observations, the line results and the events are there together, or nothing is. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private static final Sortable LINE_ORDER = Sortable.by("line", "line");

    private final PressAgencyService agencies;
    private final SubmissionRepository submissions;
    private final SubmissionTable table;
    private final LineMessages words;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Caller caller;
    private final TransactionSynchronizationRegistry transaction;

    SubmissionService(
            PressAgencyService agencies,
            SubmissionRepository submissions,
            SubmissionTable table,
            LineMessages words,
            Outbox outbox,
            WebhookEvents webhooks,
            AuditTrail audit,
            Caller caller,
            TransactionSynchronizationRegistry transaction) {
        this.agencies = agencies;
        this.submissions = submissions;
        this.table = table;
        this.words = words;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.audit = audit;
        this.caller = caller;
        this.transaction = transaction;
    }

    /**
     * Works on a submission. A dry run takes the same way, and is undone at its end.
     *
     * @throws Problem 400 with the line results when it is to be atomic and a line is rejected
     */
    <T> SubmissionResultView accept(ParsedSubmission<T> incoming) {
        Sender sender = sender(incoming.options());
        SubmissionOrigin origin =
                new SubmissionOrigin(Ids.next(), sender.agency(), caller.name(), incoming.at(), incoming.at());
        incoming.content().check(sender, incoming.goodLines());
        List<EventMessage<?>> events = new ArrayList<>(incoming.content().write(origin, incoming.goodLines()));
        LineCounts tally = LineCounts.of(incoming.lines());
        List<LineView> lines = words.views(incoming.lines());
        if (incoming.options().atomic && tally.rejected() > 0) {
            throw notAtomic(tally, lines);
        }
        if (incoming.options().dryRun) {
            transaction.setRollbackOnly();
            return result(null, tally, ofNothingStored(incoming.content().kind(), lines));
        }
        SubmissionView submission = submission(incoming, origin, tally);
        table.write(submission, incoming.lines());
        events.add(SubmissionPublisher.of(submission));
        outbox.addAll(events);
        webhooks.tell(WebhookEvent.SUBMISSION_FINISHED, submission.agency(), List.of(submission.id()));
        audit.record(
                AuditAction.CREATED,
                "submissions/" + submission.id(),
                submission.version(),
                null,
                submission,
                sender.onBehalfOf());
        return result(submission.id(), tally, lines);
    }

    private Sender sender(SubmissionOptions options) {
        return options.asking ? agencies.asking(options.onBehalfOf) : agencies.sender(options.onBehalfOf);
    }

    private static List<LineView> ofNothingStored(SubmissionKind kind, List<LineView> lines) {
        return lines.stream()
                .map(line -> kind == SubmissionKind.ITEMS && line.status() == LineStatus.CREATED
                        ? line.ofNothingStored()
                        : line)
                .toList();
    }

    Page<SubmissionView> list(SubmissionFilter filter, PageRequest page) {
        filter.check();
        return submissions.page(filter, agencies.readable(filter.agency), page).map(Submission::view);
    }

    SubmissionView get(UUID id) {
        return submissions
                .findByIdOptional(id)
                .map(Submission::view)
                .filter(submission -> agencies.readable().holds(submission.agency()))
                .orElseThrow(() -> Problem.of(SubmissionProblem.SUBMISSION_NOT_FOUND, id));
    }

    /** Line results; whether the caller may read them is for {@link #get} to say. */
    List<LineView> lines(SubmissionTable.Wanted wanted, Locale language) {
        return table.lines(wanted, language);
    }

    /**
     * That there is such a page of line results; for who reads them as a whole and needs none.
     *
     * @throws Problem 400 when there is not
     */
    void checkLines(PageRequest page) {
        page.check(LINE_ORDER);
    }

    /** A page of line results, in the order of the body. */
    Page<LineView> lines(UUID id, @Nullable LineStatus status, PageRequest page, Locale language) {
        UUID submission = get(id).id();
        boolean descending = page.sort(LINE_ORDER).stream().anyMatch(SortField::descending);
        long skip = (long) page.page() * page.size();
        List<LineView> lines =
                table.lines(new SubmissionTable.Wanted(submission, status, 0, skip, page.size(), descending), language);
        return Page.of(lines, page, table.count(submission, status));
    }

    static <T> SubmissionView submission(ParsedSubmission<T> incoming, SubmissionOrigin origin, LineCounts tally) {
        return new SubmissionView(
                origin.submission(),
                origin.agency(),
                incoming.content().kind(),
                incoming.format(),
                SubmissionState.of(tally),
                tally.received(),
                tally.received(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.observations(),
                incoming.idempotencyKey(),
                incoming.bodySha256(),
                new RecordMeta(0, origin.at(), origin.by(), origin.at(), origin.by()));
    }

    static SubmissionResultView result(@Nullable UUID id, LineCounts tally, List<LineView> lines) {
        return new SubmissionResultView(
                id,
                SubmissionState.of(tally),
                tally.received(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.observations(),
                lines);
    }

    private static Problem notAtomic(LineCounts tally, List<LineView> lines) {
        return Problem.of(SubmissionProblem.SUBMISSION_NOT_ATOMIC, tally.rejected(), tally.received())
                .with("received", tally.received())
                .with("rejected", tally.rejected())
                .with("lines", lines);
    }
}
