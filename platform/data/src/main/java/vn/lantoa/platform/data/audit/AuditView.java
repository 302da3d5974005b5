package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One write as it happened.
 *
 * @param actor the user's name or the client's id
 * @param client the OAuth2 client that the token was issued to
 * @param org the caller's organisation
 * @param onBehalfOf the organisation that the caller acted for; null when it was its own
 * @param resource the path of the resource below {@code /api/v1}, such as {@code tasks/0190…}
 * @param beforeSha256 hash of the public state before; null when the write created the resource
 * @param afterSha256 hash of the public state after; null when the write deleted the resource
 * @param changedFields the top-level fields that differ
 * @param traceId the request's trace id
 */
@Schema(name = "AuditEntry")
public record AuditView(
        UUID id,
        Instant at,
        String actor,
        @Nullable String client,
        @Nullable String org,
        @Nullable String onBehalfOf,
        String action,
        String resource,
        @Nullable Long resourceVersion,
        @Nullable String beforeSha256,
        @Nullable String afterSha256,
        List<String> changedFields,
        String traceId) {}
