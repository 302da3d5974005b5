package vn.lantoa.media.partnership;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agreement said at one revision.
 *
 * @param revision from 1
 * @param terms the whole of it
 */
@Schema(name = "PartnershipRevision")
public record PartnershipRevisionView(int revision, PartnershipEntry terms, Instant createdAt, String createdBy) {}
