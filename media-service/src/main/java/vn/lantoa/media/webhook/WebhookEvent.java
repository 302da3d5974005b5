package vn.lantoa.media.webhook;

import java.util.Optional;
import java.util.UUID;

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
    PERIOD_DECLARED("period-declarations", null),
    /** An order was placed or amended. */
    ORDER_CHANGED("orders", "revisions"),
    /** A part of an order was accepted. */
    ORDER_ACCEPTED("orders", "acceptances"),
    /** A correction was approved and applied, or refused. */
    CORRECTION_DECIDED("corrections", null),
    /** 80 % of the quota of a month is used. */
    QUOTA_NEARLY_USED("usage", null),
    /** All of the quota of a month is used. */
    QUOTA_USED("usage", null),
    /** The past is locked up to another day: everybody is told. */
    PERIOD_LOCKED("periods/lock", null);

    private final String collection;
    private final @Nullable String part;

    WebhookEvent(String collection, @Nullable String part) {
        this.collection = collection;
        this.part = part;
    }

    /**
     * Where what it tells of can be read, below {@code /api/v1}.
     *
     * @param agency whose event it is; null: of no agency
     */
    public String path(@Nullable String agency, UUID id) {
        return switch (this) {
            case PERIOD_LOCKED -> collection;
            case QUOTA_NEARLY_USED, QUOTA_USED -> collection + "?agency=" + agency;
            default -> collection + "/" + id;
        };
    }

    /** The sub-resource that is worth a look; empty where there is none. */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }
}
