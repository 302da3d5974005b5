package vn.lantoa.deploy.bench.spring;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** HTTP. */
@RestController
class PostController {

    private final PostService posts;

    PostController(PostService posts) {
        this.posts = posts;
    }

    @GetMapping("/health")
    String health() {
        return "up";
    }

    @PostMapping("/api/v1/submissions")
    ResponseEntity<String> post(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] body) {
        PostService.Kept kept = posts.once(key, body);
        return ResponseEntity.status(kept.status())
                .location(URI.create(kept.location()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(kept.answer());
    }
}
