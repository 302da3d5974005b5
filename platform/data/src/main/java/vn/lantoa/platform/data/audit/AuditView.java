package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One write as it happened.
 *
 * @param actor the user's name or the client's id
 * @param client the OAuth2 client that the token was issued to
 * @param org the caller's organisation
 * @param onBehalfOf the organisation that the caller acted for; null when it was its own
 * @param resource the path of the resource below {@code /api/v1}, such as {@code tasks/0190…}
 * @param beforeSha256 hash of the public state before; null when the write created the resource
 * @param afterSha256 hash of the public state after
 * @param changedFields the top-level fields that differ
 * @param traceId the request's trace id
 */
@Schema(name = "AuditEntry")
public record AuditView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,
        @Schema(required = true) String actor,
        @Schema(nullable = true) String client,
        @Schema(nullable = true) String org,
        @Schema(nullable = true) String onBehalfOf,
        @Schema(required = true) String action,
        @Schema(required = true) String resource,
        @Schema(nullable = true) Long resourceVersion,
        @Schema(nullable = true) String beforeSha256,
        @Schema(nullable = true) String afterSha256,
        @Schema(required = true) List<String> changedFields,
        @Schema(required = true) String traceId) {}
