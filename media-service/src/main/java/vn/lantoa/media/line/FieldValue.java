package vn.lantoa.media.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Counts;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.text.InvisibleTextException;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;

/**
 * What a field says, or one element of its list; never null. It is read strictly, as one type: what it is not is noted
 * at its place in the line, and it reads as null then.
 */
final class FieldValue {

    /** Before the point, and behind it: {@code 1e999999999} is a gigabyte when it is written out. */
    private static final int MOST_DIGITS = 40;

    private final JsonNode json;
    private final String place;
    private final InputLine<?> line;

    FieldValue(JsonNode json, String place, InputLine<?> line) {
        this.json = json;
        this.place = place;
        this.line = line;
    }

    /** In its {@link TextForm}, of at most {@code most} characters; not blank. */
    @Nullable
    String text(int most) {
        String text = raw();
        try {
            return text == null ? null : measured(TextForm.LINE.of(text), most);
        } catch (InvisibleTextException invisible) {
            return fault(CommonProblem.TEXT_INVISIBLE, invisible.character());
        }
    }

    /** The text of the field as it was sent, or null with a fault when it is no text. */
    @Nullable
    String raw() {
        if (!json.isTextual()) {
            return fault(LineProblem.FIELD_TYPE_WRONG, "\"…\"");
        }
        String text = json.textValue();
        return VietnameseText.isWellFormed(text) ? text : fault(LineProblem.TEXT_UNREADABLE);
    }

    private @Nullable String measured(String clean, int most) {
        if (clean.isEmpty()) {
            return fault(LineProblem.FIELD_REQUIRED);
        }
        return TextForm.length(clean) > most ? fault(LineProblem.TEXT_TOO_LONG, most) : clean;
    }

    /** Each once, of at most {@code length} characters; none where it is no list of at most {@code most}. */
    List<String> codes(int most, int length) {
        if (!json.isArray()) {
            fault(LineProblem.FIELD_TYPE_WRONG, "[…]");
            return List.of();
        }
        if (json.size() > most) {
            fault(LineProblem.LIST_TOO_LONG, most);
            return List.of();
        }
        List<String> codes = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            FieldValue element = new FieldValue(json.get(i), place + "[" + i + "]", line);
            String code = element.json.isNull() ? element.fault(LineProblem.FIELD_REQUIRED) : element.text(length);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    @Nullable
    Boolean flag() {
        return json.isBoolean() ? json.booleanValue() : fault(LineProblem.FIELD_TYPE_WRONG, "true, false");
    }

    /** What JSON Schema calls an integer: {@code 90.0} is one. */
    @Nullable
    Long whole() {
        if (!json.isNumber()) {
            return fault(LineProblem.FIELD_TYPE_WRONG, "0, 1, 2 …");
        }
        BigDecimal number = json.decimalValue();
        if (Counts.isTooLarge(number)) {
            return fault(CommonProblem.NUMBER_TOO_LARGE, Counts.MOST);
        }
        return number.stripTrailingZeros().scale() > 0
                ? fault(LineProblem.FIELD_TYPE_WRONG, "0, 1, 2 …")
                : (Long) number.longValueExact();
    }

    @Nullable
    Long count() {
        Long whole = whole();
        return whole != null && whole < 0 ? fault(LineProblem.NUMBER_NEGATIVE) : whole;
    }

    @Nullable
    BigDecimal number() {
        if (!json.isNumber()) {
            return fault(LineProblem.FIELD_TYPE_WRONG, "0.25");
        }
        BigDecimal number = json.decimalValue();
        boolean writable = (long) number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
        return writable ? number : fault(CommonProblem.NUMBER_TOO_LARGE, "10^" + MOST_DIGITS);
    }

    /** With offset, in microseconds as the database keeps them. */
    @Nullable
    Instant instant() {
        Instant instant = JsonText.instant(json);
        return instant == null ? fault(LineProblem.INSTANT_INVALID) : instant;
    }

    @Nullable
    UUID id() {
        UUID id = JsonText.id(json);
        return id == null ? fault(LineProblem.ID_INVALID) : id;
    }

    /** The fields of an object. */
    @Nullable
    LineFields object() {
        return json.isObject()
                ? new LineFields((ObjectNode) json, place + ".", line)
                : fault(LineProblem.FIELD_TYPE_WRONG, "{…}");
    }

    /** Gives null, whatever the field should have been. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <V> @Nullable V fault(ProblemCode code, Object... args) {
        line.reject(place, code, args);
        return null;
    }
}
