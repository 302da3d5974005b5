package vn.lantoa.platform.web.json;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;

import vn.lantoa.platform.web.text.VietnameseText;

/** Reads the keys of a map as {@link CleanText} reads text. */
final class CleanKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return VietnameseText.isStorable(key)
                ? VietnameseText.nfc(key)
                : context.handleWeirdKey(String.class, "", "a character that is no text");
    }
}
