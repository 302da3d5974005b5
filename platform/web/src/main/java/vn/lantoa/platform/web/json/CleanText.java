package vn.lantoa.platform.web.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import vn.lantoa.platform.web.text.VietnameseText;

/** Reads text as Unicode NFC; refuses what is not text and what no store can keep (NUL, half a surrogate pair). */
final class CleanText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!VietnameseText.isStorable(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "a character that is no text");
        }
        return VietnameseText.nfc(text);
    }
}
