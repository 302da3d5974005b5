package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One write as it happened. The runtime login can insert and read these rows, never change them. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private @Nullable String client;
    private @Nullable String org;
    private @Nullable String onBehalfOf;
    private String action;
    private String resource;
    private @Nullable Long resourceVersion;
    private @Nullable String beforeSha256;
    private @Nullable String afterSha256;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> changedFields;

    private String traceId;

    protected AuditRecord() {}

    AuditView view() {
        return new AuditView(
                id,
                at,
                actor,
                client,
                org,
                onBehalfOf,
                action,
                resource,
                resourceVersion,
                beforeSha256,
                afterSha256,
                changedFields,
                traceId);
    }
}
