package vn.lantoa.platform.data.replica;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an upsert.
 *
 * @param key components, in the order of the primary key
 * @param version the column of the version, beside {@code epoch}; null for a log, whose entries never change
 * @param recordedAt the column of the broker's time; null where there is none
 */
record UpsertStatement(String table, List<String> key, List<ReplicaColumn> columns, String version, String recordedAt) {

    UpsertStatement withColumns(List<ReplicaColumn> other) {
        return new UpsertStatement(table, key, other, version, recordedAt);
    }

    UpsertStatement withVersion(String column) {
        return new UpsertStatement(table, key, columns, column, recordedAt);
    }

    UpsertStatement withRecordedAt(String column) {
        return new UpsertStatement(table, key, columns, version, column);
    }

    /** Rows are written in the order of their key, so that two writers wait for each other and never in a circle. */
    String text() {
        List<String> names =
                new ArrayList<>(columns.stream().map(ReplicaColumn::name).toList());
        List<String> values =
                new ArrayList<>(columns.stream().map(ReplicaColumn::value).toList());
        if (version != null) {
            names.addAll(List.of("epoch", version));
            values.addAll(List.of("e.epoch", "e.version"));
        }
        if (recordedAt != null) {
            names.add(recordedAt);
            values.add("e.\"recordedAt\"");
        }
        String identity = key.stream().map("d.\"%s\""::formatted).collect(Collectors.joining(", "));
        String order = identity + (version == null ? "" : ", e.epoch DESC, e.version DESC");
        return """
            INSERT INTO %s AS known (%s)
            SELECT %s%s
            FROM events e, jsonb_to_record(e.data) AS d(%s)
            ORDER BY %s
            ON CONFLICT (%s) DO %s\
            """.formatted(
                table,
                String.join(", ", names),
                version == null ? "" : "DISTINCT ON (%s) ".formatted(identity),
                String.join(", ", values),
                columns.stream().map(ReplicaColumn::declaration).distinct().collect(Collectors.joining(", ")),
                order,
                keyColumns().stream().collect(Collectors.joining(", ")),
                version == null ? "NOTHING" : update(names));
    }

    private String update(List<String> names) {
        List<String> changing =
                names.stream().filter(name -> !keyColumns().contains(name)).toList();
        return "UPDATE SET %s%nWHERE (known.epoch, known.%s) < (excluded.epoch, excluded.%s)"
                .formatted(
                        changing.stream()
                                .map(name -> name + " = excluded." + name)
                                .collect(Collectors.joining(", ")),
                        version,
                        version);
    }

    private List<String> keyColumns() {
        return key.stream().map(ReplicaColumn::snakeCase).toList();
    }
}
