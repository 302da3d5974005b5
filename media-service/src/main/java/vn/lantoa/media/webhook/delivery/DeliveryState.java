package vn.lantoa.media.webhook.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** It is to be attempted, or attempted again. */
    PENDING,
    /** The webhook took it. */
    DELIVERED,
    /** It was given up: after three days, or because nobody listens any more. A replay begins anew. */
    FAILED
}
