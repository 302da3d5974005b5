package vn.lantoa.platform.web.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads {@code double} from numbers only: Jackson takes the text {@code "NaN"} whatever coercions are off. */
final class RealNumber extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1L;
    private final boolean primitive;

    RealNumber(Class<Double> type) {
        super(type);
        primitive = type.isPrimitive();
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        double number = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        return Double.isFinite(number) ? (Double) number : (Double) context.handleUnexpectedToken(Double.class, parser);
    }

    @Override
    public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
        return primitive ? context.reportInputMismatch(this, "null is no number") : null;
    }
}
