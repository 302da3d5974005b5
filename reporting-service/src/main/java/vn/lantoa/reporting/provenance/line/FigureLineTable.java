package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.reporting.fact.KnownAt;

/** Reads the lines of figures, a page at a time: what a page costs does not depend on how many there are. */
@ApplicationScoped
public class FigureLineTable {

    /** Of one item, the newest: one that is corrected without end may not make a page without end. */
    private static final int MOST_REVISIONS = 100;

    private static final String REVISIONS = """
            SELECT f.*, s.kind, s.received_at, s.body_sha256
            FROM unnest(?::uuid[]) AS item (id) CROSS JOIN LATERAL (
              SELECT * FROM content_fact c WHERE c.item_id = item.id AND c.known_from <= ?
              ORDER BY c.epoch DESC, c.revision DESC LIMIT %d) f LEFT JOIN submission s ON s.id = f.submission_id
            ORDER BY f.item_id, f.epoch, f.revision""".formatted(MOST_REVISIONS);

    private static final String OBSERVATIONS = """
            SELECT o.*, s.kind, s.received_at, s.body_sha256
            FROM (
              SELECT DISTINCT ON (f.item_id, f.source) f.* FROM observation_fact f
              WHERE f.item_id = ANY (?::uuid[]) AND {known}
                AND f.{measure} IS NOT NULL
              ORDER BY f.item_id, f.source, f.observed_at DESC, f.observation_id DESC) o
            LEFT JOIN submission s ON s.id = o.submission_id
            ORDER BY o.item_id, o.observed_at, o.observation_id""".replace("{known}", KnownAt.sql("f", "?"));

    private final Database database;
    private final GainTable gains;

    FigureLineTable(Database database, GainTable gains) {
        this.database = database;
        this.gains = gains;
    }

    /** @param next the cursor of the page after this one; null: it is the last one */
    public record LinePage(List<FigureLine> lines, @Nullable String next) {

        public static final LinePage NONE = new LinePage(List.of(), null);
    }

    record OfItem<T>(UUID item, T value) {}

    /**
     * A page of lines, in the order of day and item.
     *
     * @param behind where it begins; empty: at the first line
     * @param size how many lines it holds at most
     */
    public LinePage page(LineQuestion question, Optional<LineCursor> behind, int size) {
        LineQuestion.Statement statement = question.items(behind.orElseGet(question::begin), size + 1);
        List<FigureLine> found = database.query(statement.text(), FigureLineTable::item, statement.values());
        List<FigureLine> items = found.subList(0, Math.min(size, found.size()));
        List<FigureLine> lines = filled(question, items);
        return new LinePage(
                lines,
                found.size() > size
                        ? LineCursor.behind(lines.get(lines.size() - 1)).word()
                        : null);
    }

    private static FigureLine item(ResultColumns row) {
        return new FigureLine(
                row.uuid("item_id"),
                row.text("agency"),
                row.text("external_id"),
                row.text("work_id"),
                row.date("day"),
                null,
                List.of(),
                List.of());
    }

    private List<FigureLine> filled(LineQuestion question, List<FigureLine> items) {
        List<UUID> ids = items.stream().map(FigureLine::itemId).toList();
        Instant asOf = question.asOf();
        Map<UUID, List<LineRevision>> revisions =
                byItem(database.query(REVISIONS, row -> revision(row, asOf), ids, asOf));
        SeenLines seen = seen(question, ids);
        return items.stream()
                .map(item -> filled(question.measure(), item, revisions.getOrDefault(item.itemId(), List.of()), seen))
                .toList();
    }

    private SeenLines seen(LineQuestion question, List<UUID> ids) {
        LineMeasure measure = question.measure();
        if (measure.isOfGains()) {
            return gains.of(question, ids);
        }
        Instant asOf = question.asOf();
        Map<UUID, List<LineObservation>> latest = measure.column()
                .map(column -> OBSERVATIONS.replace("{measure}", column))
                .map(query -> byItem(database.query(query, SeenLines::observation, ids, asOf, asOf)))
                .orElse(Map.of());
        Map<UUID, Long> adds = new HashMap<>();
        latest.forEach((item, observations) -> measure.seen(observations).ifPresent(sum -> adds.put(item, sum)));
        return new SeenLines(latest, adds);
    }

    private static FigureLine filled(
            LineMeasure measure, FigureLine item, List<LineRevision> revisions, SeenLines seen) {
        return new FigureLine(
                item.itemId(),
                item.agency(),
                item.externalId(),
                item.workId(),
                item.day(),
                measure.isOfObservations() ? seen.adds().get(item.itemId()) : added(measure, revisions),
                revisions,
                seen.observations().getOrDefault(item.itemId(), List.of()));
    }

    private static @Nullable Long added(LineMeasure measure, List<LineRevision> revisions) {
        return revisions.stream()
                .filter(LineRevision::counts)
                .findFirst()
                .map(measure::added)
                .orElse(null);
    }

    static <T> Map<UUID, List<T>> byItem(List<OfItem<T>> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        OfItem::item, LinkedHashMap::new, Collectors.mapping(OfItem::value, Collectors.toList())));
    }

    private static OfItem<LineRevision> revision(ResultColumns row, Instant asOf) {
        Instant until = row.instant("known_to");
        boolean counts = until == null || until.isAfter(asOf);
        LineRevision revision = new LineRevision(
                row.bigint("epoch"),
                row.integer("revision"),
                counts,
                row.date("day"),
                row.instant("published_at"),
                row.text("genre"),
                row.text("channel"),
                row.text("language"),
                row.text("purpose"),
                row.bool("new_production"),
                row.decimal("reuse_ratio"),
                row.integer("seconds"),
                row.texts("themes"),
                row.texts("clause_paths"),
                row.texts("audiences"),
                row.uuid("plan_id"),
                row.text("event_code"),
                row.bool("withdrawn"),
                row.bool("late"),
                row.instant("known_from"),
                counts ? null : until,
                origin(row));
        return new OfItem<>(row.uuid("item_id"), revision);
    }

    static LineOrigin origin(ResultColumns row) {
        return new LineOrigin(
                row.uuid("submission_id"),
                row.integer("line"),
                row.text("kind"),
                row.instant("received_at"),
                row.text("body_sha256"));
    }
}
