package vn.lantoa.media.line;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.platform.web.json.StrictJson;

/** Reads bodies in tests as the service reads them, without the service. */
public final class Lines {

    private static final ObjectMapper PLAIN = new ObjectMapper(
            new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

    private Lines() {}

    public static BodyReader reader() {
        ObjectMapper strict = new ObjectMapper();
        new StrictJson().customize(strict);
        return new BodyReader(strict);
    }

    /** One entry in a body of that format, read. */
    public static <T> InputLine<T> read(BodyFormat format, Map<String, Object> entry, LineReader<T> reader) {
        return read(format, List.of(entry), reader).get(0);
    }

    /** Entries in a body of that format, read. */
    public static <T> List<InputLine<T>> read(
            BodyFormat format, List<Map<String, Object>> entries, LineReader<T> reader) {
        StringBuilder body = new StringBuilder();
        if (format == BodyFormat.JSON) {
            body.append(json(Map.of("items", entries)));
        } else {
            entries.forEach(entry -> body.append(json(entry)).append('\n'));
        }
        return reader().read(bytes(body.toString()), format, reader);
    }

    static InputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        try {
            return PLAIN.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
