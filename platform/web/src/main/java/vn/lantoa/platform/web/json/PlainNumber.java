package vn.lantoa.platform.web.json;

import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;

/** Reads numbers with a fraction, exactly. */
final class PlainNumber extends BoundedNumber<BigDecimal> {

    private static final long serialVersionUID = 1L;

    PlainNumber() {
        super(BigDecimal.class);
    }

    @Override
    BigDecimal made(BigDecimal number, JsonParser parser, DeserializationContext context) {
        return number;
    }
}
