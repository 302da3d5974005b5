package vn.lantoa.deploy.bench.spring.store;

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

/** Who made what. */
@Entity
@Table(name = "audit_entry")
@Immutable
public class AuditedAction extends NewRow<UUID> {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String client;
    private String org;
    private String action = "CREATED";
    private String resource;
    private Long resourceVersion = 0L;

    @Column(name = "after_sha256")
    private String afterSha256;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> changedFields = List.of("id", "agency", "state", "received");

    private String traceId;

    protected AuditedAction() {}

    /** That a submission was made. */
    public AuditedAction(StoredSubmission made) {
        id = nextId();
        at = made.createdAt();
        actor = made.createdBy();
        client = made.createdBy();
        org = made.agency();
        resource = "submissions/" + made.getId();
        afterSha256 = made.bodySha256();
        traceId = id.toString();
    }

    @Override
    public UUID getId() {
        return id;
    }
}
