package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Counts;
import vn.lantoa.platform.web.problem.CommonProblem;

/**
 * Reads a number of one Java type from a JSON number of at most {@link Counts#MOST}. {@code 1e999999999} is nine
 * characters long and a gigabyte when it is written out; of {@code 1e99999999999} Java can make no number at all.
 */
abstract class BoundedNumber<N extends Number> extends StdScalarDeserializer<N> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_DECIMALS = 40;

    private final Class<N> type;
    private final long bound;

    BoundedNumber(Class<N> type) {
        this(type, Counts.MOST);
    }

    /** @param bound the highest number that is read, instead of {@link Counts#MOST} */
    BoundedNumber(Class<N> type, long bound) {
        super(type);
        this.type = type;
        this.bound = bound;
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers with the type it is asked for, or throws
    public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric() || parser.isNaN()) {
            return (N) context.handleUnexpectedToken(type, parser);
        }
        BigDecimal number = read(parser);
        if (number == null || number.scale() > MAX_DECIMALS) {
            return (N) context.handleWeirdNumberValue(type, 0, "too many digits");
        }
        require(!Counts.isAbove(number, bound), parser, bound);
        return made(number, parser, context);
    }

    /** Makes the number of its type, within the bound. */
    abstract N made(BigDecimal number, JsonParser parser, DeserializationContext context) throws IOException;

    /** Refuses a number that is higher than {@code most}. */
    final void require(boolean fits, JsonParser parser, long most) throws RefusedValueException {
        if (!fits) {
            throw new RefusedValueException(parser, type, CommonProblem.NUMBER_TOO_LARGE, most);
        }
    }

    @Override
    public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
        return type.isPrimitive() ? context.reportInputMismatch(this, "null is no number") : null;
    }

    private static @Nullable BigDecimal read(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (IllegalArgumentException | ArithmeticException noNumberOfOurs) {
            return null;
        }
    }
}
