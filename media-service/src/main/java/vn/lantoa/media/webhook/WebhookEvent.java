package vn.lantoa.media.webhook;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a webhook can be told of. */
public enum WebhookEvent {
    /** A submission has all its line results. */
    SUBMISSION_FINISHED("submissions", "lines"),
    /** An item was taken back. */
    ITEM_WITHDRAWN("content-items", "revisions"),
    /** An item was brought back. */
    ITEM_RESTORED("content-items", "revisions"),
    /** A month was declared to be complete. */
    PERIOD_DECLARED("period-declarations", null);

    private final String collection;
    private final @Nullable String part;

    WebhookEvent(String collection, @Nullable String part) {
        this.collection = collection;
        this.part = part;
    }

    /** The resource that it tells of, below {@code /api/v1}. */
    public String collection() {
        return collection;
    }

    /** The sub-resource that is worth a look; empty where there is none. */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }
}
