package vn.lantoa.media.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.text.TextForm;

/**
 * The fields of one JSON object: read strictly, each fault noted at its field. A faulty or absent field reads as null.
 */
public final class LineFields {

    private static final int MOST_SHOWN = 200;

    private final ObjectNode json;
    private final String prefix;
    private final InputLine<?> line;
    private final Set<String> known = new HashSet<>();

    /**
     * @param prefix what stands before the names of its fields where a fault is told: {@code set.}, or nothing
     * @param line where faults are noted
     */
    public LineFields(ObjectNode json, String prefix, InputLine<?> line) {
        this.json = json;
        this.prefix = prefix;
        this.line = line;
    }

    /** Notes what is wrong with a field. */
    public void fault(String name, ProblemCode code, Object... args) {
        line.reject(prefix + name, code, args);
    }

    /** Notes what is worth a look at a field. */
    public void warn(String name, ProblemCode code, Object... args) {
        line.warn(prefix + name, code, args);
    }

    /** Text that must be there, in its form (rules.md §2), of at most {@code most} characters. */
    public @Nullable String text(String name, int most) {
        return requiredText(name, optionalText(name, most));
    }

    /** As {@link #text}, where it may be absent. */
    public @Nullable String optionalText(String name, int most) {
        return readText(name, value -> value.text(most));
    }

    /** Text as it was sent, whatever stands in it; absent where it shows nothing. */
    public @Nullable String rawText(String name) {
        return readText(name, FieldValue::raw);
    }

    /** One name of a closed list, by the problem {@code unknown} where it is not in it. */
    public <E extends Enum<E>> @Nullable E oneOf(Class<E> names, String name, ProblemCode unknown) {
        String text = text(name, 100);
        if (text == null) {
            return null;
        }
        for (E one : names.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        fault(name, unknown, text, allowed(names));
        return null;
    }

    private static String allowed(Class<? extends Enum<?>> names) {
        return Stream.of(names.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** A list of short codes, each once; empty where the field is absent. */
    public List<String> codes(String name, int most, int length) {
        List<String> codes = read(name, value -> value.codes(most, length));
        return codes == null ? List.of() : codes;
    }

    /** True or false; must be there. */
    public @Nullable Boolean flag(String name) {
        Boolean flag = read(name, FieldValue::flag);
        if (isAbsent(name)) {
            fault(name, LineProblem.FIELD_REQUIRED);
        }
        return flag;
    }

    /** As {@link #flag}, where it may be absent. */
    public @Nullable Boolean optionalFlag(String name) {
        return read(name, FieldValue::flag);
    }

    /** A whole number that a {@code long} holds; may be absent. */
    public @Nullable Long whole(String name) {
        return read(name, FieldValue::whole);
    }

    /** How many there are of something: a whole number, not negative; may be absent. */
    public @Nullable Long count(String name) {
        return read(name, FieldValue::count);
    }

    /** A number; may be absent. */
    public @Nullable BigDecimal number(String name) {
        return read(name, FieldValue::number);
    }

    /** An instant with offset, in microseconds as the database keeps them; must be there. */
    public @Nullable Instant instant(String name) {
        return requiredText(name, optionalInstant(name));
    }

    /** As {@link #instant}, where it may be absent. */
    public @Nullable Instant optionalInstant(String name) {
        return readText(name, FieldValue::instant);
    }

    /** A UUID; may be absent. */
    public @Nullable UUID optionalId(String name) {
        return readText(name, FieldValue::id);
    }

    /** The fields of an object inside this one; null where it is absent. */
    public @Nullable LineFields optionalObject(String name) {
        return read(name, FieldValue::object);
    }

    /** Whether nothing is said of a field. */
    public boolean isAbsent(String name) {
        return !json.hasNonNull(name);
    }

    /** Notes every field that was not asked for: a typo must not pass in silence. */
    public void refuseOthers() {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                String shown = JsonText.shown(name, MOST_SHOWN).orElse("?");
                fault(shown, CommonProblem.FIELD_UNKNOWN, prefix + shown);
            }
        }
    }

    private <V> @Nullable V read(String name, Function<FieldValue, @Nullable V> type) {
        known.add(name);
        return isAbsent(name) ? null : type.apply(new FieldValue(json.get(name), prefix + name, line));
    }

    /** As {@link #read}, where an empty text is absent too. */
    private <V> @Nullable V readText(String name, Function<FieldValue, @Nullable V> type) {
        known.add(name);
        return isEmpty(name) ? null : read(name, type);
    }

    private boolean isEmpty(String name) {
        return json.path(name).isTextual() && TextForm.isAbsent(json.path(name).textValue());
    }

    private <V> @Nullable V requiredText(String name, @Nullable V value) {
        if (value == null && (isAbsent(name) || isEmpty(name))) {
            fault(name, LineProblem.FIELD_REQUIRED);
        }
        return value;
    }
}
