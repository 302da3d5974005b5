package vn.lantoa.media.body;

import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

import vn.lantoa.platform.web.problem.Problem;

/** Opens bodies of every format. */
public final class LineSources {

    private final ObjectReader nodes;
    private final CsvFactory csv;

    /** @param json the mapper of requests; text of a line is bounded more tightly than it does */
    public LineSources(ObjectMapper json) {
        JsonFactory factory = json.getFactory().copy();
        factory.setStreamReadConstraints(factory.streamReadConstraints()
                .rebuild()
                .maxStringLength(LineSource.MOST_BYTES)
                .maxTokenCount(-1)
                .build());
        factory.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        csv = CsvFactory.builder()
                .streamReadConstraints(factory.streamReadConstraints())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        // what follows a value is for the source to look at: inside an array that is the next value
        nodes = json.readerFor(JsonNode.class).with(factory).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * Opens a body at its beginning.
     *
     * @param columns those that a CSV body may have
     * @throws Problem 400 when it is not in UTF-8
     */
    public LineSource open(InputStream body, BodyFormat format, CsvColumns columns) {
        InputStream text = ByteOrderMark.passed(body);
        return switch (format) {
            case JSON -> new JsonLineSource(text, nodes);
            case NDJSON -> new NdjsonLineSource(text, nodes);
            case CSV -> new CsvLineSource(text, columns, csv);
        };
    }
}
