package vn.lantoa.platform.web.json;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;

import vn.lantoa.platform.web.text.InvisibleTextException;
import vn.lantoa.platform.web.text.TextForm;

/** Reads the keys of a map as {@link CleanText} reads text. */
final class CleanKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return TextForm.LINE.of(key);
        } catch (InvisibleTextException invisible) {
            return context.handleWeirdKey(String.class, "", "a character that is no text");
        }
    }
}
