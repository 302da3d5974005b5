package vn.lantoa.media.webhook;

/** Why a webhook is told nothing. */
public enum DisabledBecause {
    /** Its owner disabled it. */
    OWNER,
    /** Its address answered 410: nobody listens there any more. */
    GONE
}
