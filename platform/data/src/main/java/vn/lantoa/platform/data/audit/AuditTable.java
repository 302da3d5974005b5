package vn.lantoa.platform.data.audit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Adds to the trail by one plain statement: every write of every service does so. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, actor, client, org, on_behalf_of, action, resource, resource_version,
              before_sha256, after_sha256, changed_fields, trace_id)
            VALUES (:id, :at, :actor, :client, :org, :onBehalfOf, :action, :resource, :resourceVersion, :beforeSha256,
              :afterSha256, :changedFields, :traceId)""";

    private final Sql sql;

    AuditTable(Sql sql) {
        this.sql = sql;
    }

    void add(AuditView entry) {
        sql.statement(INSERT)
                .bind("id", entry.id())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("client", entry.client())
                .bind("org", entry.org())
                .bind("onBehalfOf", entry.onBehalfOf())
                .bind("action", entry.action())
                .bind("resource", entry.resource())
                .bind("resourceVersion", entry.resourceVersion())
                .bind("beforeSha256", entry.beforeSha256())
                .bind("afterSha256", entry.afterSha256())
                .bind("changedFields", entry.changedFields())
                .bind("traceId", entry.traceId())
                .update();
    }
}
