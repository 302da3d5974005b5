package vn.lantoa.platform.data.sql;

/** Makes something of one row. */
@FunctionalInterface
public interface RowReader<T> {

    /** @param row is another row as soon as this returns */
    T read(ResultColumns row);
}
