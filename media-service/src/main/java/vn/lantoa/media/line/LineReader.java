package vn.lantoa.media.line;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.CsvColumns;

/** Reads the fields of one kind of line. */
public interface LineReader<T> {

    /** Reads a line and notes at {@code fields} what is wrong with it. What it returns counts only when nothing is. */
    T read(LineFields fields);

    /** What must not come twice in a body; null where the line does not say. */
    @Nullable
    Object keyOf(T entry);

    /** The fields, as the columns of a CSV body. */
    CsvColumns columns();
}
