package vn.lantoa.media.body;

import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Opens bodies of every format. */
public final class LineSources {

    private final ObjectReader nodes;

    /** @param json the mapper of requests; text of a line is bounded more tightly than it does */
    public LineSources(ObjectMapper json) {
        JsonFactory factory = json.getFactory().copy();
        factory.setStreamReadConstraints(factory.streamReadConstraints()
                .rebuild()
                .maxStringLength(LineSource.MOST_BYTES)
                .maxTokenCount(-1)
                .build());
        factory.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        // what follows a value is for the source to look at: inside an array that is the next value
        nodes = json.readerFor(JsonNode.class).with(factory).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    public LineSource open(InputStream body, BodyFormat format) {
        return switch (format) {
            case JSON -> new JsonLineSource(body, nodes);
            case NDJSON -> new NdjsonLineSource(body, nodes);
        };
    }
}
