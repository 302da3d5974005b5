package vn.lantoa.platform.data.operations;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was published again.
 *
 * @param events how many events were written; they reach Kafka by and by
 */
@Schema(name = "Republication")
public record RepublicationView(
        @Schema(required = true) String aggregate,
        @Schema(required = true) Instant from,
        @Schema(required = true) Instant to,
        @Schema(required = true) long events) {}
