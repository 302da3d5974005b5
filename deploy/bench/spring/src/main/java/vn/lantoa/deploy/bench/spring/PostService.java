package vn.lantoa.deploy.bench.spring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

import vn.lantoa.deploy.bench.spring.PostedAnswer.Status;
import vn.lantoa.deploy.bench.spring.PostedItems.PostedItem;

/** One key, one effect; all in one transaction. */
@Service
class PostService {

    private final PostTables tables;
    private final OutboxTable outbox;
    private final ReferenceData reference;
    private final JsonMapper json;

    PostService(PostTables tables, OutboxTable outbox, ReferenceData reference, JsonMapper json) {
        this.tables = tables;
        this.outbox = outbox;
        this.reference = reference;
        this.json = json;
    }

    record Kept(String fingerprint, int status, String location, String answer) {}

    /** What the event of an item tells. */
    private record ItemRecorded(UUID id, int revision, String agency, UUID planId, boolean late, PostedItem item) {}

    @Transactional
    Kept once(Sender sender, String key, PostReader.Post post) {
        return tables.find(sender, key).map(before -> same(before, post)).orElseGet(() -> take(sender, key, post));
    }

    private static Kept same(Kept before, PostReader.Post post) {
        if (!before.fingerprint().equals(post.fingerprint())) {
            throw refused("the key was used for another body");
        }
        return before;
    }

    private Kept take(Sender sender, String key, PostReader.Post post) {
        PostedItem item = post.item();
        requireAgency(sender, item.day());
        var origin = new PostTables.Origin(
                UUID.randomUUID(), sender, Instant.now().atOffset(ZoneOffset.UTC), post.fingerprint(), key);
        PostTables.Row row = row(item);
        PostTables.Written written = tables.write(origin, row).orElseGet(() -> unchanged(sender, row));
        PostedAnswer answer = PostedAnswer.of(origin.id(), line(written, row));
        tables.writeSubmission(origin, answer, json.writeValueAsString(row.warnings()));
        tellOf(origin, row, written, answer);
        tables.audit(origin);
        String location = "/api/v1/submissions/" + origin.id();
        Kept kept = new Kept(post.fingerprint(), 201, location, json.writeValueAsString(answer));
        tables.keep(origin, kept);
        return kept;
    }

    private void requireAgency(Sender sender, LocalDate day) {
        ReferenceData.Agency agency = reference
                .agency(sender.agency())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "the press register has no agency " + sender.agency()));
        if (!agency.isValidOn(day)) {
            throw refused(sender.agency() + " is no press agency on " + day);
        }
    }

    private PostTables.Row row(PostedItem item) {
        LocalDate lockedUntil = tables.shareLock();
        ReferenceData.Known known = reference.known();
        UUID plan = item.planId() == null ? known.planOn(item.day()) : item.planId();
        String channel = known.channel(item.channel()).orElseGet(() -> tables.spelling(item.channel()));
        return new PostTables.Row(item, channel, plan, lockedUntil, ItemWarnings.of(item, plan, known));
    }

    /** What was not written is as it was, or must stay so. */
    private PostTables.Written unchanged(Sender sender, PostTables.Row row) {
        PostTables.Stored stored = tables.stored(sender, row.item().externalId());
        if (row.isLocked(row.item().day()) || row.isLocked(stored.day())) {
            throw refused("all is locked until " + row.lockedUntil());
        }
        return new PostTables.Written(stored.id(), stored.revision(), Status.UNCHANGED);
    }

    private static PostedAnswer.Line line(PostTables.Written written, PostTables.Row row) {
        return new PostedAnswer.Line(
                1, row.item().externalId(), written.id(), written.revision(), written.status(), row.warnings());
    }

    private void tellOf(
            PostTables.Origin origin, PostTables.Row row, PostTables.Written written, PostedAnswer answer) {
        String agency = origin.sender().agency();
        var submitted = new OutboxTable.Event(
                "submission", origin.id().toString(), "vn.lantoa.spring.submitted.v1", json.writeValueAsString(answer));
        if (written.status() == Status.UNCHANGED) {
            outbox.add(agency, origin.at(), List.of(submitted));
            return;
        }
        var recorded = new ItemRecorded(
                written.id(), written.revision(), agency, row.planId(), row.isLate(), row.item());
        var item = new OutboxTable.Event(
                "content", written.id().toString(), "vn.lantoa.spring.recorded.v1", json.writeValueAsString(recorded));
        outbox.add(agency, origin.at(), List.of(item, submitted));
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, why);
    }
}
