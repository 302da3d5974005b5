package vn.lantoa.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.vertx.core.buffer.Buffer;

import vn.lantoa.gateway.compress.Gzip;
import vn.lantoa.platform.web.hash.Sha256;

/** A document, serialised once in each format. */
record Renditions(Rendition yaml, Rendition json) {

    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A document in one format. */
    record Rendition(String mediaType, Buffer content, Buffer packed, String etag) {}

    static Renditions of(ObjectNode document) {
        try {
            return new Renditions(
                    rendition("application/yaml; charset=utf-8", YAML.writeValueAsString(document)),
                    rendition("application/json", JSON.writeValueAsString(document)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Rendition rendition(String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String etag = '"' + HexFormat.of().formatHex(Sha256.digest(bytes), 0, 16) + '"';
        Buffer content = Buffer.buffer(bytes);
        return new Rendition(mediaType, content, Gzip.of(content), etag);
    }
}
