package vn.lantoa.platform.data.replica;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * Writes events into a table with a column for each component of their record: {@code planYear} into {@code plan_year},
 * lists into arrays, nested records into jsonb. A list that an event leaves out is empty. The statement is made once;
 * names come from classes, never from data.
 *
 * <pre>{@code
 * VersionedUpsert.of(AgencyChanged.class, "agency", "code").without("electronicId").recordedIn("known_from")
 * }</pre>
 *
 * @param <T> a record of a contract, or one that mirrors the table
 */
public final class VersionedUpsert<T extends Record> {

    private final Class<T> type;
    private final UpsertStatement statement;

    private VersionedUpsert(Class<T> type, UpsertStatement statement) {
        this.type = type;
        this.statement = statement;
    }

    /**
     * For a table that holds the newest state of each aggregate, with its position in {@code epoch} and
     * {@code version}.
     *
     * @param key the components that the table's primary key is made of
     */
    public static <T extends Record> VersionedUpsert<T> of(Class<T> type, String table, String... key) {
        return of(type, table, "version", false, key);
    }

    /**
     * For a table that holds every state of each aggregate, with its position in {@code epoch} and {@code version},
     * which end the primary key. It must be {@link #recordedIn recorded}: a state that comes twice is known since the
     * first time.
     */
    public static <T extends Record> VersionedUpsert<T> ofStates(Class<T> type, String table, String... key) {
        return of(type, table, "version", true, key);
    }

    /** For a table that holds every entry of a log once, and no position. */
    public static <T extends Record> VersionedUpsert<T> ofLog(Class<T> type, String table, String... key) {
        return of(type, table, null, false, key);
    }

    private static <T extends Record> VersionedUpsert<T> of(
            Class<T> type, String table, @Nullable String version, boolean everyState, String... key) {
        List<ReplicaColumn> columns =
                Stream.of(type.getRecordComponents()).map(ReplicaColumn::of).toList();
        requireComponents(type, key);
        return new VersionedUpsert<>(
                type, new UpsertStatement(table, List.of(key), columns, version, null, everyState));
    }

    /** With these components and no other, beside the key. */
    public VersionedUpsert<T> only(String... components) {
        requireComponents(type, components);
        Set<String> wanted =
                Stream.concat(Stream.of(components), statement.key().stream()).collect(Collectors.toSet());
        return withColumns(columns -> filter(columns, wanted::contains));
    }

    /** Without these components, for which the table has no column. */
    public VersionedUpsert<T> without(String... components) {
        requireComponents(type, components);
        Set<String> unwanted = Set.of(components);
        return withColumns(columns -> filter(columns, component -> !unwanted.contains(component)));
    }

    /** With a column for each component of a nested record: {@code edition.year} in {@code edition_year}. */
    public VersionedUpsert<T> flattening(String component) {
        RecordComponent outer = requireComponents(type, component).get(0);
        List<ReplicaColumn> inner = Stream.of(outer.getType().getRecordComponents())
                .map(one -> ReplicaColumn.of(outer, one))
                .toList();
        return replacing(component, inner);
    }

    /**
     * With an array of text, in the place of a list of nested records.
     *
     * @param component the list
     * @param inner the component of each record that is an element of the array
     */
    public VersionedUpsert<T> collecting(String component, String inner, String column) {
        RecordComponent outer = requireComponents(type, component).get(0);
        ParameterizedType list = (ParameterizedType) outer.getGenericType();
        requireComponents((Class<?>) list.getActualTypeArguments()[0], inner);
        return replacing(component, List.of(ReplicaColumn.collecting(outer, inner, column)));
    }

    private VersionedUpsert<T> replacing(String component, List<ReplicaColumn> other) {
        return withColumns(columns -> columns.stream()
                .flatMap(column -> column.component().equals(component) ? other.stream() : Stream.of(column))
                .toList());
    }

    /**
     * With a literal for a component that events leave out.
     *
     * @param literal in SQL, such as {@code '[]'}
     */
    public VersionedUpsert<T> orElse(String component, String literal) {
        requireComponents(type, component);
        return withColumns(columns -> columns.stream()
                .map(column -> column.component().equals(component) ? column.orElse(literal) : column)
                .toList());
    }

    /** With the position's version in this column, where it is not called {@code version}. */
    public VersionedUpsert<T> versionIn(String column) {
        return new VersionedUpsert<>(type, statement.withVersion(column));
    }

    /** With the time at which the broker wrote the event down. */
    public VersionedUpsert<T> recordedIn(String column) {
        return new VersionedUpsert<>(type, statement.withRecordedAt(column));
    }

    /** Writes the events in one statement, in the caller's transaction; of several of one aggregate only the newest. */
    public void write(EventRows rows, Collection<RecordedEvent<T>> events) {
        writeAll(rows, events.stream().map(ReplicaRow::of).toList());
    }

    /** As {@link #write}, of rows that were made from events. */
    public void writeAll(EventRows rows, Collection<ReplicaRow<T>> versioned) {
        rows.write(statement.text(), versioned);
    }

    private VersionedUpsert<T> withColumns(UnaryOperator<List<ReplicaColumn>> change) {
        return new VersionedUpsert<>(type, statement.withColumns(change.apply(statement.columns())));
    }

    private static List<ReplicaColumn> filter(List<ReplicaColumn> columns, Predicate<String> component) {
        return columns.stream()
                .filter(column -> component.test(column.component()))
                .toList();
    }

    private static List<RecordComponent> requireComponents(Class<?> type, String... names) {
        List<RecordComponent> found = new ArrayList<>();
        for (String name : names) {
            found.add(Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name)));
        }
        return found;
    }
}
