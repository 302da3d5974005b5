package vn.lantoa.deploy.fault.ledger;

import java.util.List;

/**
 * Something an agency asked for, however often it had to ask.
 *
 * @param number unique in the ledger
 * @param key its idempotency key; that of the first call in a {@link CallKind#DUPLICATE}
 * @param items what was sent; none in an observation
 * @param sightings what was sent; only in an observation
 */
public record Call(
        long number, String agency, CallKind kind, String key, List<SentItem> items, List<SentObservation> sightings) {

    public Call {
        items = items == null ? List.of() : List.copyOf(items);
        sightings = sightings == null ? List.of() : List.copyOf(sightings);
    }
}
