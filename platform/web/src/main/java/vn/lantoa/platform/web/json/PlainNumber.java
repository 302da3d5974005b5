package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads numbers with a fraction. {@code 1e999999999} is nine characters long and a gigabyte when it is written out. */
final class PlainNumber extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_DIGITS = 40;

    PlainNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric() || parser.isNaN()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal number = parser.getDecimalValue();
        long before = (long) number.precision() - number.scale();
        return before > MAX_DIGITS || number.scale() > MAX_DIGITS
                ? (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, 0, "too many digits")
                : number;
    }
}
