package vn.lantoa.platform.data.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.deadletter.DeadLetter;
import vn.lantoa.platform.data.deadletter.DeadLetters;
import vn.lantoa.platform.data.deadletter.Replay;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.outbox.Epochs;
import vn.lantoa.platform.data.outbox.ParkedEvents;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The operator's work, each piece in the audit trail. What takes long is noted before it begins, the rest in its
 * transaction.
 */
@ApplicationScoped
public class OperationsService {

    private static final Sortable BY_PLACE = Sortable.by("id", "id");

    private final DeadLetters deadLetters;
    private final ParkedEvents parked;
    private final Republish republish;
    private final Epochs epochs;
    private final AuditTrail audit;
    private final String resource;

    OperationsService(
            DeadLetters deadLetters,
            ParkedEvents parked,
            Republish republish,
            Epochs epochs,
            AuditTrail audit,
            MessagingConfig config) {
        this.deadLetters = deadLetters;
        this.parked = parked;
        this.republish = republish;
        this.epochs = epochs;
        this.audit = audit;
        this.resource = "operations/" + config.serviceName() + "/";
    }

    Page<DeadLetter> deadLetters(PageRequest page) {
        boolean latestFirst = page.sort(BY_PLACE).get(0).descending();
        long first = (long) page.page() * page.size();
        int size = page.size();
        List<DeadLetter> waiting = new ArrayList<>(deadLetters.list());
        if (latestFirst) {
            Collections.reverse(waiting);
        }
        return Page.of(waiting.stream().skip(first).limit(size).toList(), page, waiting.size());
    }

    DeadLetter deadLetter(String id) {
        return deadLetters.find(id).orElseThrow(OperationsService::notFound);
    }

    FateView replay(String id) {
        DeadLetter letter = deadLetter(id);
        return deadLetters
                .replay(id, fate -> note("dead-letters/" + id, letter, new FateView(id, fate)))
                .map(fate -> new FateView(id, fate))
                .orElseThrow(OperationsService::notFound);
    }

    Replay replayAll() {
        QuarkusTransaction.requiringNew().run(() -> note("dead-letters", null, "replay"));
        return deadLetters.replay();
    }

    FateView giveUp(String id, Abandonment abandonment) {
        DeadLetter letter = deadLetter(id);
        return deadLetters
                .giveUp(id, fate -> note("dead-letters/" + id, letter, abandonment))
                .map(fate -> new FateView(id, fate))
                .orElseThrow(OperationsService::notFound);
    }

    @Transactional
    Page<ParkedEvents.ParkedEvent> parked(PageRequest page) {
        boolean latestFirst = page.sort(BY_PLACE).get(0).descending();
        long skipped = (long) page.page() * page.size();
        return Page.of(parked.list(skipped, page.size(), latestFirst), page, parked.count());
    }

    @Transactional
    ReleaseView release(String id) {
        if (!parked.release(id)) {
            throw notFound();
        }
        note("parked-events/" + id, "parked", "released");
        return new ReleaseView(1);
    }

    @Transactional
    ReleaseView releaseAll() {
        ReleaseView released = new ReleaseView(parked.release());
        note("parked-events", null, released);
        return released;
    }

    /** Not in one transaction: the events are written page by page, and go on being written when the client is gone. */
    RepublicationView republish(NewRepublication wanted) {
        new Problem.Collector()
                .inBodyIf(
                        !republish.aggregates().contains(wanted.aggregate()),
                        "aggregate",
                        CommonProblem.AGGREGATE_UNKNOWN,
                        wanted.aggregate(),
                        String.join(
                                ", ", republish.aggregates().stream().sorted().toList()))
                .inBodyIf(!wanted.from().isBefore(wanted.to()), "to", CommonProblem.RANGE_REVERSED)
                .raise();
        QuarkusTransaction.requiringNew().run(() -> note("republications", null, wanted));
        var from = wanted.from().toInstant();
        var to = wanted.to().toInstant();
        return new RepublicationView(wanted.aggregate(), from, to, republish.run(wanted.aggregate(), from, to));
    }

    @Transactional
    Epochs.Epoch epoch() {
        return epochs.state();
    }

    @Transactional
    Epochs.Epoch raise(NewEpoch wanted) {
        Epochs.Epoch before = epochs.state();
        epochs.raise(Optional.ofNullable(wanted.atLeast()).orElse(0L), wanted.reason());
        Epochs.Epoch after = epochs.state();
        note("epoch", before, after);
        return after;
    }

    private void note(String what, @Nullable Object before, Object after) {
        audit.record(AuditAction.TRANSITIONED, resource + what, null, before, after);
    }

    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
