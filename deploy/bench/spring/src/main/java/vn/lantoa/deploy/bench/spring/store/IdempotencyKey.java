package vn.lantoa.deploy.bench.spring.store;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

/** An answer that is given again. */
@Entity
@Immutable
public class IdempotencyKey extends NewRow<IdempotencyKey.Key> {

    @EmbeddedId
    private Key id;

    private String fingerprint;
    private int status;
    private String location;
    private String answer;
    private Instant claimedAt;

    protected IdempotencyKey() {}

    public IdempotencyKey(Key id, String fingerprint, int status, String location, String answer, Instant at) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.status = status;
        this.location = location;
        this.answer = answer;
        this.claimedAt = at;
    }

    /** Keys of different clients never meet. */
    @Embeddable
    public record Key(String client, String key) {}

    @Override
    public Key getId() {
        return id;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public int status() {
        return status;
    }

    public String location() {
        return location;
    }

    public String answer() {
        return answer;
    }
}
