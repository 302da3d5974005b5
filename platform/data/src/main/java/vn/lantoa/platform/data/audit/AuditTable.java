package vn.lantoa.platform.data.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Adds to the trail by one plain statement: every write of every service does so. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, actor, client, org, on_behalf_of, action, resource, resource_version, before_sha256,
              after_sha256, changed_fields, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    AuditTable(DataSource database) {
        this.database = database;
    }

    void add(AuditView entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, entry.id());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.actor());
            insert.setString(4, entry.client());
            insert.setString(5, entry.org());
            insert.setString(6, entry.onBehalfOf());
            insert.setString(7, entry.action());
            insert.setString(8, entry.resource());
            insert.setObject(9, entry.resourceVersion(), Types.BIGINT);
            insert.setString(10, entry.beforeSha256());
            insert.setString(11, entry.afterSha256());
            insert.setArray(
                    12, connection.createArrayOf("text", entry.changedFields().toArray()));
            insert.setString(13, entry.traceId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("a write cannot be noted in the audit trail", e);
        }
    }
}
