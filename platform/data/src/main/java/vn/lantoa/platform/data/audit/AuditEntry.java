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

import vn.lantoa.platform.web.id.Ids;

/** One write as it happened. The runtime login can insert and read these rows, never change them. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private UUID id = Ids.next();

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

    protected AuditEntry() {}

    AuditEntry(Who who, AuditAction action, String resource, Long resourceVersion, Change change) {
        this.at = who.at();
        this.actor = who.actor();
        this.client = who.client();
        this.org = who.org();
        this.onBehalfOf = who.onBehalfOf();
        this.traceId = who.traceId();
        this.action = action.name();
        this.resource = resource;
        this.resourceVersion = resourceVersion;
        this.beforeSha256 = change.beforeSha256();
        this.afterSha256 = change.afterSha256();
        this.changedFields = change.fields();
    }

    /** The caller at the moment of the write. */
    record Who(Instant at, String actor, String client, String org, String onBehalfOf, String traceId) {}

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
