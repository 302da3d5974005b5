package vn.lantoa.deploy.fault.ledger;

/**
 * What media-service and reporting-service both keep of an item.
 *
 * @param second of its publication, since 1970
 * @param seconds how long it lasts; 0 where it has no duration
 */
public record StoredItemState(
        long second, String genre, String language, long seconds, boolean newProduction, String purpose) {}
