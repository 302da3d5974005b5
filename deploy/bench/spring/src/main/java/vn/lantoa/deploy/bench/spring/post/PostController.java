package vn.lantoa.deploy.bench.spring.post;

import java.net.URI;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.lantoa.deploy.bench.spring.store.IdempotencyKey;

/** HTTP. */
@RestController
class PostController {

    private final PostReader reader;
    private final PostService posts;

    PostController(PostReader reader, PostService posts) {
        this.reader = reader;
        this.posts = posts;
    }

    @GetMapping("/health")
    String health() {
        return "up";
    }

    @PostMapping("/api/v1/submissions")
    ResponseEntity<String> post(
            @AuthenticationPrincipal Jwt token,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody byte[] body) {
        IdempotencyKey kept = once(PostingClient.of(token), key, reader.read(body));
        return ResponseEntity.status(kept.status())
                .location(URI.create(kept.location()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(kept.answer());
    }

    /** The same key, or the same new item, twice at the same moment: the second finds it there. */
    private IdempotencyKey once(PostingClient sender, String key, PostReader.Post post) {
        try {
            return posts.once(sender, key, post);
        } catch (DataIntegrityViolationException twice) {
            return posts.once(sender, key, post);
        }
    }

    @ExceptionHandler
    ProblemDetail atWork(DataIntegrityViolationException again) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "the same is at work; send it again");
    }
}
