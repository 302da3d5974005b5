package vn.lantoa.platform.data.record;

import java.time.Instant;

/**
 * What an answer says of the storing of its record, written among the record's own properties.
 *
 * @param version the ETag; any change inside the aggregate raises it
 */
public record RecordMeta(long version, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {}
