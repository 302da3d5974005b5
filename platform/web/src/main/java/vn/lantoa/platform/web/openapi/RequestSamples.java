package vn.lantoa.platform.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The sample bodies of operations, read from a {@code samples.json} in each of several packages. A member's name is an
 * operation's id; {@code declarePeriod.nil} names one more body of {@code declarePeriod}. Its value is the body, a JSON
 * object.
 */
final class RequestSamples {

    /** The name of an operation's first sample. */
    static final String FIRST = "sample";

    private static final String FILE = "samples.json";

    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerForMapOf(Map.class);

    private final Map<String, Map<String, Object>> byOperation = new TreeMap<>();

    /**
     * Reads the packages' files; a package without one has no samples.
     *
     * @throws IllegalStateException when a file is not such a JSON, or a sample is there twice
     */
    static RequestSamples of(Iterable<String> packages, ClassLoader classPath) {
        RequestSamples samples = new RequestSamples();
        packages.forEach(name -> samples.read(name.replace('.', '/') + "/" + FILE, classPath));
        return samples;
    }

    /** By operation id, then by the sample's name, the first first. */
    Map<String, Map<String, Object>> byOperation() {
        return byOperation;
    }

    private void read(String file, ClassLoader classPath) {
        try (InputStream in = classPath.getResourceAsStream(file)) {
            if (in != null) {
                Map<String, Map<String, Object>> bodies = STRICT.readValue(in);
                bodies.forEach((name, body) -> add(file, name, body));
            }
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(file + ": " + wrong.getMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private void add(String file, String name, Map<String, Object> body) {
        int dot = name.indexOf('.');
        String operation = dot < 0 ? name : name.substring(0, dot);
        String sample = dot < 0 ? FIRST : name.substring(dot + 1);
        Map<String, Object> samples = byOperation.computeIfAbsent(operation, id -> new LinkedHashMap<>());
        if (samples.isEmpty() && dot >= 0 || samples.putIfAbsent(sample, body) != null) {
            throw new IllegalStateException(file + ": " + name + " is there twice, or before " + operation);
        }
    }
}
