package vn.lantoa.media.field;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.platform.data.batch.EventChunks;

/** The most bytes that records of one type have in JSON. */
public final class RecordSize<R extends Record> {

    /** Ids, instants, numbers and booleans are no longer than a UUID in its quotes. */
    private static final int MOST_FIXED = 38;

    private static final int BRACES_AND_COMMA = 3;
    private static final int QUOTES_COLON_AND_COMMA = 4;

    private final List<RecordComponent> texts;
    private final int fixed;

    public RecordSize(Class<R> type) {
        List<RecordComponent> all = List.of(type.getRecordComponents());
        texts = all.stream().filter(RecordSize::isText).toList();
        fixed = BRACES_AND_COMMA
                + all.stream()
                        .mapToInt(component -> component.getName().length() + QUOTES_COLON_AND_COMMA)
                        .sum()
                + MOST_FIXED * (all.size() - texts.size());
    }

    private static boolean isText(RecordComponent component) {
        return Stream.of(String.class, List.class).anyMatch(component.getType()::equals);
    }

    /** With the comma after it. The record's lists must be of text. */
    @SuppressWarnings("unchecked") // lists of text, as agreed
    public int most(R record) {
        int bytes = fixed;
        for (RecordComponent component : texts) {
            Object value = RecordValues.of(record, component);
            bytes += value instanceof List<?> list
                    ? EventChunks.most((List<String>) list)
                    : EventChunks.most((String) value);
        }
        return bytes;
    }
}
