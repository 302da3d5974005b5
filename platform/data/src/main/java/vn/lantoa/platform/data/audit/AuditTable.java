package vn.lantoa.platform.data.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Adds to the trail by one plain statement: every write of every service does so. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, actor, client, org, on_behalf_of, action, resource, resource_version,
              before_sha256, after_sha256, changed_fields, trace_id)
            VALUES (:id, :at, :actor, :client, :org, :onBehalfOf, :action, :resource, :resourceVersion, :beforeSha256,
              :afterSha256, :changedFields, :traceId)""";

    /** Names of fields come as one text, because arrays in an array must be of one length. */
    private static final String INSERT_ALL = """
            INSERT INTO audit_entry (id, at, actor, client, org, on_behalf_of, action, resource, resource_version,
              before_sha256, after_sha256, changed_fields, trace_id)
            SELECT id, at, actor, client, org, on_behalf_of, action, resource, resource_version,
              before_sha256, after_sha256, string_to_array(changed_fields, ','), trace_id
            FROM unnest(:id::uuid[], :at::timestamptz[], :actor::text[], :client::text[], :org::text[],
              :onBehalfOf::text[], :action::text[], :resource::text[], :resourceVersion::int8[],
              :beforeSha256::text[], :afterSha256::text[], :changedFields::text[], :traceId::text[])
              AS entry (id, at, actor, client, org, on_behalf_of, action, resource, resource_version,
                before_sha256, after_sha256, changed_fields, trace_id)""";

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

    void addAll(List<AuditView> entries) {
        sql.statement(INSERT_ALL)
                .bind(ArrayColumns.of(entries)
                        .column("id", "uuid", AuditView::id)
                        .column("at", "timestamptz", AuditView::at)
                        .column("actor", "text", AuditView::actor)
                        .column("client", "text", AuditView::client)
                        .column("org", "text", AuditView::org)
                        .column("onBehalfOf", "text", AuditView::onBehalfOf)
                        .column("action", "text", AuditView::action)
                        .column("resource", "text", AuditView::resource)
                        .column("resourceVersion", "int8", AuditView::resourceVersion)
                        .column("beforeSha256", "text", AuditView::beforeSha256)
                        .column("afterSha256", "text", AuditView::afterSha256)
                        .column("changedFields", "text", entry -> String.join(",", entry.changedFields()))
                        .column("traceId", "text", AuditView::traceId))
                .update();
    }
}
