package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers. What JSON Schema calls an integer is one: {@code 90.0} is 90, {@code 90.5} is refused. */
final class WholeNumber<N extends Number> extends BoundedNumber<N> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final long most;
    private final transient Function<BigDecimal, N> maker;

    private WholeNumber(Class<N> type, long most, Function<BigDecimal, N> maker) {
        super(type);
        this.most = most;
        this.maker = maker;
    }

    private WholeNumber(Class<N> type, Function<BigDecimal, N> maker) {
        super(type, Vnd.MOST);
        this.most = Vnd.MOST;
        this.maker = maker;
    }

    @Override
    @SuppressWarnings("unchecked") // what is read is of this type
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return most < Vnd.MOST || property == null || property.getAnnotation(Vnd.class) == null
                ? this
                : new WholeNumber<>((Class<N>) handledType(), maker);
    }

    static void addTo(SimpleModule module) {
        add(module, Integer.class, Integer.MAX_VALUE, BigDecimal::intValueExact);
        add(module, int.class, Integer.MAX_VALUE, BigDecimal::intValueExact);
        add(module, Long.class, Long.MAX_VALUE, BigDecimal::longValueExact);
        add(module, long.class, Long.MAX_VALUE, BigDecimal::longValueExact);
    }

    private static <N extends Number> void add(
            SimpleModule module, Class<N> type, long most, Function<BigDecimal, N> maker) {
        module.addDeserializer(type, new WholeNumber<>(type, most, maker));
    }

    @Override
    N made(BigDecimal number, JsonParser parser, DeserializationContext context) throws IOException {
        if (number.stripTrailingZeros().scale() > 0) {
            return refused(context);
        }
        require(number.abs().compareTo(BigDecimal.valueOf(most)) <= 0, parser, most);
        return maker.apply(number);
    }

    @SuppressWarnings("unchecked") // the context answers with the type it is asked for, or throws
    private N refused(DeserializationContext context) throws IOException {
        return (N) context.handleWeirdNumberValue(handledType(), 0, "a whole number");
    }
}
