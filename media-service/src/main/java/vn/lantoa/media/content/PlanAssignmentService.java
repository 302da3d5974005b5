package vn.lantoa.media.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.reference.PlanDays;
import vn.lantoa.platform.data.outbox.Outbox;

/**
 * Gives items that came before their plan the plan whose dates hold their day (contract.md, Press and content): agencies publish from
 * the first of January on, and a plan is issued later. A new revision each, told like any other.
 */
@ApplicationScoped
class PlanAssignmentService {

    private static final int AT_ONCE = 500;

    /** Who changed the items: nobody asked for it. */
    private static final String BY = "media-service";

    /** Rows that a submission holds are left out: it gives them their plan, or the next time finds them. */
    private static final String ADOPT = """
            WITH homeless AS (
              SELECT id FROM content_item WHERE plan_id IS NULL AND NOT withdrawn AND published_on BETWEEN ? AND ?
              ORDER BY published_on LIMIT %d FOR UPDATE SKIP LOCKED
            ), adopted AS (
              UPDATE content_item SET plan_id = ?, revision = revision + 1, recorded_at = ?, recorded_by = ?,
                changed_in = pg_current_xact_id(), change_sequence = nextval('content_change')
              WHERE id IN (SELECT id FROM homeless) RETURNING *
            ), kept AS (
              %s adopted
            )
            SELECT id, %s FROM adopted""".formatted(AT_ONCE, ContentRevisionTable.KEEP, ContentRevisionTable.COLUMNS);

    private final DataSource database;
    private final MediaReferences references;
    private final Outbox outbox;
    private final Clock clock;

    PlanAssignmentService(DataSource database, MediaReferences references, Outbox outbox, Clock clock) {
        this.database = database;
        this.references = references;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Does so for some hundred items of each plan.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean adoptSome() {
        boolean more = false;
        for (PlanDays plan : references.known().planDays()) {
            Map<String, List<ContentItem>> adopted = adopt(plan);
            adopted.forEach((agency, items) -> outbox.addAll(ContentPublisher.of(agency, items)));
            more |= adopted.values().stream().mapToInt(List::size).sum() == AT_ONCE;
        }
        return more;
    }

    private Map<String, List<ContentItem>> adopt(PlanDays plan) {
        try (Connection connection = database.getConnection();
                PreparedStatement adopt = connection.prepareStatement(ADOPT)) {
            adopt.setObject(1, plan.startOn());
            adopt.setObject(2, plan.endOn());
            adopt.setObject(3, plan.plan());
            adopt.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            adopt.setString(5, BY);
            Map<String, List<ContentItem>> adopted = new TreeMap<>();
            try (ResultSet rows = adopt.executeQuery()) {
                while (rows.next()) {
                    adopted.computeIfAbsent(ContentRevisionTable.agency(rows), none -> new ArrayList<>())
                            .add(ContentRevisionTable.item(rows));
                }
            }
            return adopted;
        } catch (SQLException e) {
            throw new PersistenceException("items cannot be given their plan", e);
        }
    }
}
