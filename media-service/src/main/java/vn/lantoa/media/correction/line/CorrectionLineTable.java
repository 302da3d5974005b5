package vn.lantoa.media.correction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentState.FieldChange;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.fault.LineFaultJson;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.json.StoredJson;
import vn.lantoa.platform.web.problem.RequestLanguage;

/** Keeps the lines of corrections, as they were sent and with what came of them. */
@ApplicationScoped
public class CorrectionLineTable {

    private static final String WRITE = """
            INSERT INTO correction_line (correction_id, line, external_id, sent, status, item_id, revision, changes,
              errors, warnings)
            SELECT :correction, line, external_id, sent, status, item_id, revision, changes, errors, warnings
            FROM unnest(:line::int4[], :externalId::text[], :sent::text[], :status::text[], :item::uuid[],
              :revision::int4[], :changes::text[], :errors::text[], :warnings::text[])
              AS sent (line, external_id, sent, status, item_id, revision, changes, errors, warnings)""";

    private static final String REVISE = """
            UPDATE correction_line AS line SET revision = applied.revision
            FROM unnest(:item::uuid[], :revision::int4[]) AS applied (item_id, revision)
            WHERE line.correction_id = :correction AND line.item_id = applied.item_id""";

    private static final String LINES = """
            SELECT line, external_id, sent, status, item_id, revision, changes, errors, warnings FROM correction_line
            WHERE correction_id = :correction ORDER BY line""";

    private final Sql sql;
    private final LineFaultJson faults;
    private final LineMessages words;
    private final RequestLanguage language;
    private final StoredJson json;

    CorrectionLineTable(Sql sql, LineFaultJson faults, LineMessages words, RequestLanguage language, StoredJson json) {
        this.sql = sql;
        this.faults = faults;
        this.words = words;
        this.language = language;
        this.json = json;
    }

    /**
     * A line as it was judged when the correction was asked for.
     *
     * @param revision of its item then; null where it was rejected
     * @param changes what it would have changed then, as JSON
     */
    public record Judged(
            JsonNode sent,
            @Nullable String externalId,
            LineStatus status,
            @Nullable Integer revision,
            JsonNode changes) {}

    public void write(UUID correction, List<CorrectionLine> lines) {
        sql.statement(WRITE)
                .bind("correction", correction)
                .bind(ArrayColumns.of(lines)
                        .column("line", "int4", line -> line.result().number())
                        .column("externalId", "text", line -> line.result().externalId())
                        .column("sent", "text", line -> json.write(line.sent()))
                        .column("status", "text", line -> line.result().status())
                        .column(
                                "item",
                                "uuid",
                                line -> good(line.result(), line.result().item()))
                        .column(
                                "revision",
                                "int4",
                                line -> good(line.result(), line.result().revision()))
                        .column("changes", "text", line -> json.write(line.changes()))
                        .column(
                                "errors",
                                "text",
                                line -> faults.write(line.result().errors()))
                        .column(
                                "warnings",
                                "text",
                                line -> faults.write(line.result().warnings())))
                .update();
    }

    private static <T> @Nullable T good(InputLine<?> line, @Nullable T value) {
        return line.isGood() ? value : null;
    }

    /** Notes the revisions that the correction made. */
    public void applied(UUID correction, Map<UUID, Integer> revisions) {
        sql.statement(REVISE)
                .bind("correction", correction)
                .bind(ArrayColumns.of(revisions.entrySet())
                        .column("item", "uuid", Map.Entry::getKey)
                        .column("revision", "int4", Map.Entry::getValue))
                .update();
    }

    /** The lines as they were judged, in their order. */
    public List<Judged> judged(UUID correction) {
        return sql.statement(LINES)
                .bind("correction", correction)
                .query(row -> new Judged(
                        json.tree(row.text("sent")),
                        row.text("external_id"),
                        row.constant("status", LineStatus.class),
                        row.integer("revision"),
                        json.tree(row.text("changes"))));
    }

    /** Whether a line would change the same as when it was judged first, to the same values. */
    public boolean changesTheSame(Judged then, CorrectionLine now) {
        return then.changes.equals(json.tree(json.write(now.changes())));
    }

    /** The lines in words of the request's language. */
    public List<CorrectionLineView> views(UUID correction) {
        return sql.statement(LINES).bind("correction", correction).query(this::view);
    }

    private CorrectionLineView view(ResultColumns row) {
        List<FieldChange> changes = changes(row.text("changes"));
        return new CorrectionLineView(
                row.integer("line"),
                row.text("external_id"),
                row.uuid("item_id"),
                row.integer("revision"),
                row.constant("status", LineStatus.class),
                changes.stream().map(FieldChange::field).toList(),
                changes,
                words.views(faults.read(row.text("errors")), language.get()),
                words.views(faults.read(row.text("warnings")), language.get()));
    }

    private List<FieldChange> changes(String stored) {
        List<FieldChange> changes = new ArrayList<>();
        json.tree(stored)
                .forEach(one -> changes.add(
                        new FieldChange(one.path("field").textValue(), one.path("before"), one.path("after"))));
        return changes;
    }
}
