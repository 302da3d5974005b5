package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One write as it happened. The runtime login can insert and read these rows, never change them. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String client;
    private String org;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String action;
    private String resource;

    @Column(name = "resource_version")
    private Long resourceVersion;

    @Column(name = "before_sha256")
    private String beforeSha256;

    @Column(name = "after_sha256")
    private String afterSha256;

    @Column(name = "changed_fields")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> changedFields;

    @Column(name = "trace_id")
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
