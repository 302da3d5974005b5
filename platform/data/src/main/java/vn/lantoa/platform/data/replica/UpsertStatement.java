package vn.lantoa.platform.data.replica;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The text of an upsert.
 *
 * @param key components, in the order of the primary key
 * @param version the column of the version, beside {@code epoch}; null for a log, whose entries never change
 * @param recordedAt the column of the broker's time; null where there is none
 * @param everyState whether each position has a row of its own, which is known since the first time that it came
 */
record UpsertStatement(
        String table,
        List<String> key,
        List<ReplicaColumn> columns,
        @Nullable String version,
        @Nullable String recordedAt,
        boolean everyState) {

    UpsertStatement withColumns(List<ReplicaColumn> other) {
        return new UpsertStatement(table, key, other, version, recordedAt, everyState);
    }

    UpsertStatement withVersion(String column) {
        return new UpsertStatement(table, key, columns, column, recordedAt, everyState);
    }

    UpsertStatement withRecordedAt(String column) {
        return new UpsertStatement(table, key, columns, version, column, everyState);
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
        String identity = key.stream().map("d.\"%s\""::formatted).collect(Collectors.joining(", "))
                + (everyState ? ", e.epoch, e.version" : "");
        return """
                INSERT INTO %s AS known (%s)
                SELECT %s%s
                FROM events e, jsonb_to_record(e.data) AS d(%s)
                ORDER BY %s
                ON CONFLICT (%s) DO %s""".formatted(
                table,
                String.join(", ", names),
                version == null ? "" : "DISTINCT ON (%s) ".formatted(identity),
                String.join(", ", values),
                columns.stream().map(ReplicaColumn::declaration).distinct().collect(Collectors.joining(", ")),
                identity + preference(),
                String.join(", ", keyColumns()),
                version == null ? "NOTHING" : everyState ? updateRecordedAt() : update(names));
    }

    /** Which of two events in one batch that belong into the same row comes first, and stays. */
    private String preference() {
        if (everyState) {
            return ", e.\"recordedAt\"";
        }
        return version == null ? "" : ", e.epoch DESC, e.version DESC";
    }

    private String updateRecordedAt() {
        return "UPDATE SET %1$s = excluded.%1$s%nWHERE excluded.%1$s < known.%1$s".formatted(recordedAt);
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
        return Stream.concat(
                        key.stream().map(ReplicaColumn::snakeCase),
                        everyState ? Stream.of("epoch", version) : Stream.empty())
                .toList();
    }
}
