package vn.lantoa.media.order;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an order asked for at one revision.
 *
 * @param revision from 1
 * @param terms the whole of it
 */
@Schema(name = "OrderRevision")
public record OrderRevisionView(int revision, OrderEntry terms, Instant createdAt, String createdBy) {}
