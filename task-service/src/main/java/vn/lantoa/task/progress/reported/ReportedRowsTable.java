package vn.lantoa.task.progress.reported;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.progress.ProgressView;
import vn.lantoa.task.progress.evidence.Evidence;

/** Inserts updates of many tasks: one statement for all of them, and one for what shows that they are true. */
@ApplicationScoped
public class ReportedRowsTable {

    private static final String INSERT = """
            INSERT INTO progress_update (id, version, created_at, created_by, updated_at, updated_by, task_id,
              effective_on, percent, quantity_done, note, backdated, org, return_id, ordinal)
            SELECT id, version, created_at, created_by, updated_at, updated_by, task_id,
              effective_on, percent, quantity_done, note, backdated, org, return_id, ordinal
            FROM unnest(:id::uuid[], :version::int8[], :createdAt::timestamptz[], :createdBy::text[],
              :updatedAt::timestamptz[], :updatedBy::text[], :task::uuid[], :effectiveOn::date[], :percent::numeric[],
              :quantityDone::numeric[], :note::text[], :backdated::bool[], :org::text[], :return::uuid[],
              :ordinal::int4[])
              AS said (id, version, created_at, created_by, updated_at, updated_by, task_id,
                effective_on, percent, quantity_done, note, backdated, org, return_id, ordinal)""";

    private static final String INSERT_EVIDENCE = """
            INSERT INTO progress_evidence (progress_id, ordinal, title, url, attachment_id)
            SELECT progress_id, ordinal, title, url, attachment_id
            FROM unnest(:progress::uuid[], :ordinal::int4[], :title::text[], :url::text[], :attachment::uuid[])
              AS shown (progress_id, ordinal, title, url, attachment_id)""";

    private final Sql sql;

    ReportedRowsTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * An update as it is to be stored.
     *
     * @param ordinal its number among those of its task
     */
    public record NewRow(ProgressView update, int ordinal) {}

    private record Shown(UUID progressId, int ordinal, Evidence evidence) {

        static Stream<Shown> of(ProgressView update) {
            List<Evidence> all = update.evidence();
            return IntStream.range(0, all.size()).mapToObj(i -> new Shown(update.id(), i, all.get(i)));
        }
    }

    public void insert(List<NewRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.statement(INSERT)
                .bind(ArrayColumns.of(rows)
                        .column("id", "uuid", row -> row.update.id())
                        .column("version", "int8", row -> row.update.meta().version())
                        .column("createdAt", "timestamptz", row -> row.update
                                .meta()
                                .createdAt())
                        .column("createdBy", "text", row -> row.update.meta().createdBy())
                        .column("updatedAt", "timestamptz", row -> row.update
                                .meta()
                                .updatedAt())
                        .column("updatedBy", "text", row -> row.update.meta().updatedBy())
                        .column("task", "uuid", row -> row.update.taskId())
                        .column("effectiveOn", "date", row -> row.update.effectiveOn())
                        .column("percent", "numeric", row -> row.update.percent())
                        .column("quantityDone", "numeric", row -> row.update.quantityDone())
                        .column("note", "text", row -> row.update.note())
                        .column("backdated", "bool", row -> row.update.backdated())
                        .column("org", "text", row -> row.update.org())
                        .column("return", "uuid", row -> row.update.returnId())
                        .column("ordinal", "int4", NewRow::ordinal))
                .update();
        insertEvidence(rows.stream().flatMap(row -> Shown.of(row.update)).toList());
    }

    private void insertEvidence(List<Shown> shown) {
        if (shown.isEmpty()) {
            return;
        }
        sql.statement(INSERT_EVIDENCE)
                .bind(ArrayColumns.of(shown)
                        .column("progress", "uuid", Shown::progressId)
                        .column("ordinal", "int4", Shown::ordinal)
                        .column("title", "text", one -> one.evidence.title())
                        .column("url", "text", one -> one.evidence.url())
                        .column("attachment", "uuid", one -> one.evidence.attachmentId()))
                .update();
    }
}
