package vn.lantoa.platform.web.json;

import java.io.IOException;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a list one element more than it may have ({@link Size}), and passes over the others: validation refuses it
 * then, and nobody collects what is wrong with a hundred thousand elements. One that does not say how many it may have
 * is refused here.
 */
final class BoundedLists extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** How many a list has at most that does not say so itself. */
    static final int MOST = 2_000;

    private static final int UNSAID = -1;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription list, JsonDeserializer<?> reader) {
        return new BoundedList(reader, UNSAID);
    }

    private static final class BoundedList extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;
        private final int most;

        BoundedList(JsonDeserializer<?> reader, int most) {
            super(reader);
            this.most = most;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            Size size = property == null ? null : property.getAnnotation(Size.class);
            int said = size == null || size.max() == Integer.MAX_VALUE ? UNSAID : size.max();
            JsonDeserializer<?> reader = context.handleSecondaryContextualization(
                    getDelegatee(), property, context.constructType(handledType()));
            return new BoundedList(reader, said);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new BoundedList(reader, most);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartArrayToken()) {
                return super.deserialize(parser, context);
            }
            var first = new FirstElements(parser, most == UNSAID ? MOST : most + 1);
            Object list = super.deserialize(first, context);
            return most == UNSAID && first.passedOver
                    ? context.reportInputMismatch(handledType(), "more than %d elements", MOST)
                    : list;
        }
    }

    /** An array, which the parser has just entered, as if it ended after so many elements. */
    private static final class FirstElements extends JsonParserDelegate {

        private final int depth;
        private int left;
        private boolean passedOver;

        FirstElements(JsonParser parser, int most) {
            super(parser);
            this.depth = parser.getParsingContext().getNestingDepth();
            this.left = most;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (beginsElement(token) && left-- <= 0) {
                passedOver = true;
                while (depth() >= depth) {
                    token = super.nextToken();
                }
            }
            return token;
        }

        private boolean beginsElement(@Nullable JsonToken token) {
            return token != null
                    && (token.isStructStart() ? depth() == depth + 1 : token.isScalarValue() && depth() == depth);
        }

        private int depth() {
            return getParsingContext().getNestingDepth();
        }
    }
}
