package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services that a submission came, and how many of its lines became what. */
@ApplicationScoped
class SubmissionPublisher implements PublishedEvents, Republisher {

    static final EventType<SubmissionRecorded> RECORDED = EventType.of(SubmissionRecorded.class);

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Outbox outbox;
    private final SubmissionRepository submissions;

    SubmissionPublisher(Outbox outbox, SubmissionRepository submissions) {
        this.outbox = outbox;
        this.submissions = submissions;
    }

    /** To be added to the outbox in the transaction that wrote the submission. */
    static EventMessage<SubmissionRecorded> of(SubmissionView submission) {
        return RECORDED.of(submission.agency(), submission.version(), submission.recorded());
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public String aggregate() {
        return SubmissionRecorded.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        String[] place =
                after.map(text -> text.split(" ")).orElseGet(() -> new String[] {from.toString(), FIRST.toString()});
        List<SubmissionView> page =
                submissions.receivedBetween(Instant.parse(place[0]), to, UUID.fromString(place[1]), PAGE).stream()
                        .map(Submission::view)
                        .toList();
        outbox.addAll(page.stream().map(SubmissionPublisher::of).toList());
        if (page.isEmpty()) {
            return Optional.empty();
        }
        SubmissionView last = page.get(page.size() - 1);
        return Optional.of(new Written(last.meta().createdAt() + " " + last.id(), page.size()));
    }
}
