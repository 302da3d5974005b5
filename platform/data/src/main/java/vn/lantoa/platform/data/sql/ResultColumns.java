package vn.lantoa.platform.data.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.NullUnmarked;

/**
 * The columns of one row by name, as the types that the code uses. A column that holds null is null, also for numbers
 * and booleans.
 */
@NullUnmarked // whether a column may hold null is the table's to say, as with the ResultSet behind this
public final class ResultColumns {

    private final ResultSet row;

    ResultColumns(ResultSet row) {
        this.row = row;
    }

    @FunctionalInterface
    private interface Cell<T> {

        T get(ResultSet row, String column) throws SQLException;
    }

    public String text(String column) {
        return read(column, ResultSet::getString);
    }

    public Integer integer(String column) {
        return read(column, ResultSet::getInt);
    }

    public Long bigint(String column) {
        return read(column, ResultSet::getLong);
    }

    public BigDecimal decimal(String column) {
        return read(column, ResultSet::getBigDecimal);
    }

    public Double real(String column) {
        return read(column, ResultSet::getDouble);
    }

    public Boolean bool(String column) {
        return read(column, ResultSet::getBoolean);
    }

    public UUID uuid(String column) {
        return read(column, (from, name) -> from.getObject(name, UUID.class));
    }

    public byte[] bytes(String column) {
        return read(column, ResultSet::getBytes);
    }

    public LocalDate date(String column) {
        return read(column, (from, name) -> from.getObject(name, LocalDate.class));
    }

    public Instant instant(String column) {
        OffsetDateTime time = read(column, (from, name) -> from.getObject(name, OffsetDateTime.class));
        return time == null ? null : time.toInstant();
    }

    /** @throws IllegalArgumentException when the text is no constant's name */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** An array of text. */
    public List<String> texts(String column) {
        return list(column, String.class);
    }

    /**
     * An array; its elements may be null.
     *
     * @param type what the driver makes of an element, such as BigDecimal of numeric
     */
    public <E> List<E> list(String column, Class<E> type) {
        Object[] elements = read(column, (from, name) -> {
            Array array = from.getArray(name);
            return array == null ? null : (Object[]) array.getArray();
        });
        return elements == null ? null : Arrays.stream(elements).map(type::cast).toList();
    }

    private <T> T read(String column, Cell<T> cell) {
        return SqlFailures.raise(() -> {
            T value = cell.get(row, column);
            return row.wasNull() ? null : value;
        });
    }
}
