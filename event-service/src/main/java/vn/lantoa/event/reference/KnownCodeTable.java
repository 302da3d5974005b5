package vn.lantoa.event.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Sql;

/** Which codes of other services are known here; to be asked in a transaction. */
@ApplicationScoped
public class KnownCodeTable {

    private final Sql sql;
    private final LineageTable lineage;

    KnownCodeTable(Sql sql) {
        this.sql = sql;
        this.lineage = new LineageTable(sql, EventReferenceTable.AGENCY_TABLE);
    }

    public boolean hasAgency(String code) {
        return sql.queryOne("SELECT code FROM reference_agency WHERE code = ?", row -> row.text("code"), code)
                .isPresent();
    }

    public boolean hasPlan(UUID id) {
        return sql.queryOne("SELECT id FROM reference_plan WHERE id = ?", row -> row.uuid("id"), id)
                .isPresent();
    }

    /**
     * Those of {@code paths} that are no clause's.
     *
     * @param plan the plan whose clauses they are; null: of any plan
     */
    public Set<String> unknownClauses(@Nullable UUID plan, Collection<String> paths) {
        return unknown("clause_paths", plan, paths);
    }

    /**
     * Those of {@code codes} that are no theme's.
     *
     * @param plan the plan whose themes they are; null: of any plan
     */
    public Set<String> unknownThemes(@Nullable UUID plan, Collection<String> codes) {
        return unknown("theme_codes", plan, codes);
    }

    /** The codes whose records are an organisation's to see: its own and its predecessors', transitively. */
    public Set<String> ownCodes(String org) {
        return lineage.origins(org);
    }

    /** By which names the media-service's channels are called. */
    public ChannelNames channelNames() {
        return ChannelNames.in(sql, EventReferenceTable.CHANNEL_TABLE);
    }

    private Set<String> unknown(String column, @Nullable UUID plan, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        List<String> known = sql.statement("""
                SELECT code FROM reference_clauses, unnest(%s) AS code
                WHERE code = ANY (:codes) AND (:plan::uuid IS NULL OR plan_id = :plan)""".formatted(column))
                .bind("codes", codes)
                .bind("plan", plan)
                .query(row -> row.text("code"));
        Set<String> unknown = new HashSet<>(codes);
        known.forEach(unknown::remove);
        return unknown;
    }
}
