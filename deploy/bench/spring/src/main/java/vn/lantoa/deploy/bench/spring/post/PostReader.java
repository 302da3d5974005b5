package vn.lantoa.deploy.bench.spring.post;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and validates a body; its bytes are needed too, for the fingerprint. */
@Component
class PostReader {

    private final JsonMapper json;
    private final Validator validator;

    PostReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    record Post(PostedItems.PostedItem item, String fingerprint) {}

    Post read(byte[] body) {
        PostedItems posted = parse(body);
        Set<ConstraintViolation<PostedItems>> violations = validator.validate(posted);
        if (!violations.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    violations.stream()
                            .map(one -> one.getPropertyPath() + " " + one.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return new Post(posted.items().get(0), sha256(body));
    }

    private PostedItems parse(byte[] body) {
        try {
            return json.readValue(body, PostedItems.class);
        } catch (JacksonException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getOriginalMessage(), wrong);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
