package vn.lantoa.deploy.bench.spring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** One key, one effect; all in one transaction. */
@Service
class PostService {

    static final String AGENCY = "BBD";

    private final PostTables tables;
    private final JsonMapper json;

    PostService(PostTables tables, JsonMapper json) {
        this.tables = tables;
        this.json = json;
    }

    record Kept(String fingerprint, int status, String location, String answer) {}

    @Transactional
    Kept once(String key, byte[] body) {
        String fingerprint = sha256(body);
        List<Kept> before = tables.find(key);
        if (before.isEmpty()) {
            return take(key, fingerprint, body);
        }
        if (!before.get(0).fingerprint().equals(fingerprint)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return before.get(0);
    }

    private Kept take(String key, String fingerprint, byte[] body) {
        PostedItems posted = json.readValue(body, PostedItems.class);
        if (!posted.isOne()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var origin = new PostTables.Origin(UUID.randomUUID(), Instant.now().atOffset(ZoneOffset.UTC), fingerprint, key);
        PostedItems.PostedItem item = posted.items().get(0);
        PostTables.Written written = tables.writeItem(origin, item);
        PostedAnswer answer = PostedAnswer.of(origin.id(), item.externalId(), written.id(), written.revision());
        tables.writeSubmission(origin, answer);
        tables.writeEvents(origin, List.of(json.writeValueAsString(posted), json.writeValueAsString(answer)));
        tables.audit(origin);
        Kept kept = new Kept(fingerprint, 201, "/api/v1/submissions/" + origin.id(), json.writeValueAsString(answer));
        tables.keep(origin, kept);
        return kept;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
