package vn.lantoa.deploy.fault.ledger;

/** What a call is there for. */
public enum CallKind {
    /** One new item. */
    SINGLE,
    /** Many new items, a line each. */
    BULK,
    /** Another variant of an item that is known. */
    REVISION,
    /** The same call once more, key and all, after it was answered. */
    DUPLICATE,
    /** How often items were seen. */
    OBSERVATION
}
