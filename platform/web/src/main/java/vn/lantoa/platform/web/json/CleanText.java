package vn.lantoa.platform.web.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.text.InvisibleTextException;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;

/**
 * Reads text in its {@link TextForm}; refuses what is not text, what no store can keep (half a surrogate pair) and what
 * nobody sees. Text that shows nothing is absent.
 */
final class CleanText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final TextForm form;

    CleanText() {
        this(TextForm.LINE);
    }

    private CleanText(TextForm form) {
        super(String.class);
        this.form = form;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null || property.getAnnotation(Multiline.class) == null
                ? this
                : new CleanText(TextForm.LINES);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        try {
            String clean = form.of(text);
            return clean.isEmpty() ? null : clean;
        } catch (InvisibleTextException invisible) {
            return VietnameseText.isWellFormed(text)
                    ? refuse(parser, invisible)
                    : (String) context.handleWeirdStringValue(String.class, "", "a character that is no text");
        }
    }

    private static String refuse(JsonParser parser, InvisibleTextException invisible) throws RefusedValueException {
        throw new RefusedValueException(parser, String.class, CommonProblem.TEXT_INVISIBLE, invisible.character());
    }
}
