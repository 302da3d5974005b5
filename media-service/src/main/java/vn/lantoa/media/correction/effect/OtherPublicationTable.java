package vn.lantoa.media.correction.effect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.work.WorkIndex;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.work.RepresentativeOrder;

/** Finds what would stand for works if some of their publications were not there. */
@ApplicationScoped
class OtherPublicationTable {

    private static final String INDEXED = WorkIndex.condition("f", "work.id");

    private static final String STANDING =
            """
            SELECT other.* FROM unnest(:works::text[]) AS work (id)
              CROSS JOIN LATERAL (
                SELECT f.* FROM content_item AS f
                WHERE f.agency = :agency AND f.work_id = work.id AND NOT f.withdrawn AND f.id <> ALL (:items::uuid[])
                  AND {indexed}
                ORDER BY {order} LIMIT 1) AS other
            """.replace("{order}", RepresentativeOrder.SQL).replace("{indexed}", INDEXED);

    private final Sql sql;

    OtherPublicationTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * The representatives of these works among all their publications but these items; works that have no other are
     * left out.
     */
    Map<String, WorkPublication> standing(String agency, Collection<String> works, Collection<UUID> items) {
        Map<String, WorkPublication> standing = new HashMap<>();
        sql.statement(STANDING)
                .bind("agency", agency)
                .bind("works", works)
                .bind("items", items)
                .query(row -> {
                    WorkPublication other = WorkPublication.of(row);
                    return standing.put(other.work(), other);
                });
        return standing;
    }
}
