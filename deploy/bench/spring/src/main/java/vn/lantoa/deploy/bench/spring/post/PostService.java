package vn.lantoa.deploy.bench.spring.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

import vn.lantoa.deploy.bench.spring.post.ItemService.Written;
import vn.lantoa.deploy.bench.spring.post.PostedAnswer.Status;
import vn.lantoa.deploy.bench.spring.post.PostedItems.PostedItem;
import vn.lantoa.deploy.bench.spring.reference.CachedReference;
import vn.lantoa.deploy.bench.spring.reference.LockedPeriodRepository;
import vn.lantoa.deploy.bench.spring.relay.OutboxEvent;
import vn.lantoa.deploy.bench.spring.relay.OutboxEventRepository;
import vn.lantoa.deploy.bench.spring.store.IdempotencyKey;
import vn.lantoa.deploy.bench.spring.store.IdempotencyKeyRepository;
import vn.lantoa.deploy.bench.spring.store.NewRow;
import vn.lantoa.deploy.bench.spring.store.StoredItem;
import vn.lantoa.deploy.bench.spring.store.StoredSubmission;

/** One key, one effect; all in one transaction. */
@Service
class PostService {

    private final IdempotencyKeyRepository keys;
    private final LockedPeriodRepository locks;
    private final CachedReference reference;
    private final ItemService items;
    private final SubmissionWriter submissions;
    private final OutboxEventRepository outbox;
    private final JsonMapper json;

    PostService(
            IdempotencyKeyRepository keys,
            LockedPeriodRepository locks,
            CachedReference reference,
            ItemService items,
            SubmissionWriter submissions,
            OutboxEventRepository outbox,
            JsonMapper json) {
        this.keys = keys;
        this.locks = locks;
        this.reference = reference;
        this.items = items;
        this.submissions = submissions;
        this.outbox = outbox;
        this.json = json;
    }

    /** What the event of an item tells. */
    private record ItemRecorded(UUID id, int revision, String agency, UUID planId, boolean late, PostedItem item) {}

    @Transactional
    public IdempotencyKey once(PostingClient sender, String key, PostReader.Post post) {
        var claim = new IdempotencyKey.Key(sender.client(), key);
        return keys.findById(claim).map(before -> same(before, post)).orElseGet(() -> take(sender, claim, post));
    }

    private static IdempotencyKey same(IdempotencyKey before, PostReader.Post post) {
        if (!before.fingerprint().equals(post.fingerprint())) {
            throw refused("the key was used for another body");
        }
        return before;
    }

    private IdempotencyKey take(PostingClient sender, IdempotencyKey.Key key, PostReader.Post post) {
        requireAgency(sender, post.item().day());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var submission = new StoredSubmission(
                NewRow.nextId(), sender.agency(), now, sender.client(), key.key(), post.fingerprint());
        locks.share();
        PostedAnswer answer = write(submission, post.item(), new LockedDays(locks.lockedUntil()));
        return keys.save(new IdempotencyKey(
                key,
                post.fingerprint(),
                HttpStatus.CREATED.value(),
                "/api/v1/submissions/" + submission.getId(),
                json.writeValueAsString(answer),
                now));
    }

    private void requireAgency(PostingClient sender, LocalDate day) {
        CachedReference.Agency agency = reference
                .agency(sender.agency())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "the press register has no agency " + sender.agency()));
        if (!agency.isValidOn(day)) {
            throw refused(sender.agency() + " is no press agency on " + day);
        }
    }

    private PostedAnswer write(StoredSubmission submission, PostedItem item, LockedDays locked) {
        CachedReference.Known known = reference.known();
        UUID plan = item.planId() == null ? known.planOn(item.day()) : item.planId();
        String channel = known.channel(item.channel()).orElseGet(() -> reference.spelling(item.channel()));
        var origin = new StoredItem.Origin(submission.getId(), 1, submission.createdAt(), submission.createdBy());
        Written written = items.write(submission.agency(), item, item.said(channel, plan), locked, origin);
        PostedAnswer answer = PostedAnswer.of(submission.getId(), line(written, item, plan, known));
        submissions.write(submission, answer, written.item());
        tellOf(submission, written, item, answer);
        return answer;
    }

    private static PostedAnswer.Line line(Written written, PostedItem item, UUID plan, CachedReference.Known known) {
        return new PostedAnswer.Line(
                1,
                item.externalId(),
                written.item().getId(),
                written.item().revision(),
                written.status(),
                ItemWarnings.of(item, plan, known));
    }

    private void tellOf(StoredSubmission submission, Written written, PostedItem posted, PostedAnswer answer) {
        OutboxEvent submitted = event("submission", submission.getId(), "submitted", answer, submission);
        if (written.status() == Status.UNCHANGED) {
            outbox.save(submitted);
            return;
        }
        StoredItem item = written.item();
        var recorded = new ItemRecorded(
                item.getId(), item.revision(), item.agency(), item.said().planId(), item.isLate(), posted);
        outbox.saveAll(List.of(event("content", item.getId(), "recorded", recorded, submission), submitted));
    }

    private OutboxEvent event(String aggregate, UUID id, String what, Object told, StoredSubmission submission) {
        return new OutboxEvent(
                aggregate,
                id,
                "vn.lantoa.spring." + what + ".v1",
                json.writeValueAsString(told),
                submission.agency(),
                submission.createdAt());
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, why);
    }
}
