package vn.lantoa.platform.data.operations;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was published again.
 *
 * @param events how many events were written; they reach Kafka by and by
 */
@Schema(name = "Republication")
public record RepublicationView(String aggregate, Instant from, Instant to, long events) {}
