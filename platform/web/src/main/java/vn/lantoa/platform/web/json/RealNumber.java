package vn.lantoa.platform.web.json;

import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;

/** Reads {@code double} from numbers only: Jackson takes the text {@code "NaN"} whatever coercions are off. */
final class RealNumber extends BoundedNumber<Double> {

    private static final long serialVersionUID = 1L;

    RealNumber(Class<Double> type) {
        super(type);
    }

    @Override
    Double made(BigDecimal number, JsonParser parser, DeserializationContext context) {
        return number.doubleValue();
    }
}
