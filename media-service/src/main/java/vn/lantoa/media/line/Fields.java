package vn.lantoa.media.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.text.VietnameseText;

/** The fields of one JSON object: read strictly, each fault noted at its field. A faulty or absent field reads as null. */
public final class Fields {

    private final ObjectNode json;
    private final String prefix;
    private final Line<?> line;
    private final Set<String> known = new HashSet<>();

    Fields(ObjectNode json, String prefix, Line<?> line) {
        this.json = json;
        this.prefix = prefix;
        this.line = line;
    }

    /** Notes what is wrong with a field. */
    public void fault(String name, ProblemCode code, Object... args) {
        line.reject(prefix + name, code, args);
    }

    /** Text that must be there: NFC, not blank, without control characters, at most {@code most} characters. */
    public String text(String name, int most) {
        return required(name, optionalText(name, most));
    }

    /** As {@link #text}, where it may be absent. */
    public String optionalText(String name, int most) {
        JsonNode value = value(name);
        return value == null ? null : textOf(name, value, most);
    }

    /** One name of a closed list, by the problem {@code unknown} where it is not in it. */
    public <E extends Enum<E>> E oneOf(Class<E> names, String name, ProblemCode unknown) {
        String text = text(name, 100);
        if (text == null) {
            return null;
        }
        for (E one : names.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        fault(name, unknown, text);
        return null;
    }

    /** A list of short codes, each once; empty where the field is absent. */
    public List<String> codes(String name, int most, int length) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "[…]");
            return List.of();
        }
        if (value.size() > most) {
            fault(name, LineProblem.LIST_TOO_LONG, most);
            return List.of();
        }
        List<String> codes = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            String at = name + "[" + i + "]";
            String code = value.get(i).isNull() ? missing(at) : textOf(at, value.get(i), length);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    /** True or false; must be there. */
    public Boolean flag(String name) {
        JsonNode value = required(name, value(name));
        if (value != null && !value.isBoolean()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "true, false");
            return null;
        }
        return value == null ? null : value.booleanValue();
    }

    /** A whole number that a {@code long} holds; may be absent. */
    public Long whole(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "0, 1, 2 …");
            return null;
        }
        if (!value.canConvertToLong()) {
            fault(name, LineProblem.NUMBER_TOO_LARGE, Long.MAX_VALUE);
            return null;
        }
        return value.longValue();
    }

    /** How many there are of something: a whole number, not negative; may be absent. */
    public Long count(String name) {
        Long value = whole(name);
        if (value != null && value < 0) {
            fault(name, LineProblem.NUMBER_NEGATIVE);
            return null;
        }
        return value;
    }

    /** A number; may be absent. */
    public BigDecimal number(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isNumber()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "0.25");
            return null;
        }
        return value == null ? null : value.decimalValue();
    }

    /** An instant with offset, in microseconds as the database keeps them; must be there. */
    public Instant instant(String name) {
        return required(name, optionalInstant(name));
    }

    /** As {@link #instant}, where it may be absent. */
    public Instant optionalInstant(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        Instant instant = JsonText.instant(value);
        if (instant == null) {
            fault(name, LineProblem.INSTANT_INVALID);
        }
        return instant;
    }

    /** A UUID; may be absent. */
    public UUID optionalId(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        UUID id = JsonText.id(value);
        if (id == null) {
            fault(name, LineProblem.ID_INVALID);
        }
        return id;
    }

    /** The fields of an object inside this one; null where it is absent. */
    public Fields optionalObject(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "{…}");
            return null;
        }
        return new Fields((ObjectNode) value, prefix + name + ".", line);
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
                String shown = JsonText.shown(name);
                fault(shown, CommonProblem.FIELD_UNKNOWN, prefix + shown);
            }
        }
    }

    private JsonNode value(String name) {
        known.add(name);
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private <V> V required(String name, V value) {
        return value == null && isAbsent(name) ? missing(name) : value;
    }

    private <V> V missing(String name) {
        fault(name, LineProblem.FIELD_REQUIRED);
        return null;
    }

    private String textOf(String name, JsonNode value, int most) {
        if (!value.isTextual()) {
            fault(name, LineProblem.FIELD_TYPE_WRONG, "\"…\"");
            return null;
        }
        String text = value.textValue();
        if (!JsonText.isReadable(text)) {
            fault(name, LineProblem.TEXT_UNREADABLE);
            return null;
        }
        String clean = VietnameseText.nfc(text);
        if (clean.isBlank()) {
            return missing(name);
        }
        if (clean.length() > most) {
            fault(name, LineProblem.TEXT_TOO_LONG, most);
            return null;
        }
        return clean;
    }
}
