package vn.lantoa.platform.web.token;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JwksCacheTest {

    private final MovableClock clock = new MovableClock();
    private final Deque<Promise<Buffer>> asked = new ArrayDeque<>();
    private int changes;
    private int reads;
    private final JwksCache keys = new JwksCache(this::read, IdentityConfigs.defaults(), clock, () -> changes++);

    @Test
    void withoutTheRealmNoKeysAreHeldAndItIsAskedAgainSoon() {
        keys.tick();
        asked.pop().fail("refused");
        assertThat(keys.current().isEmpty()).isTrue();
        assertThat(keys.isReachable()).isFalse();

        clock.pass(Duration.ofSeconds(1));
        keys.tick();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void theKeysAreReadThriceAMinuteWhileAllIsWell() {
        hold(jwks("a"));

        clock.pass(Duration.ofSeconds(19));
        keys.tick();
        assertThat(reads).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        keys.tick();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void theSameKeysAreTheSameObjectAndNoChange() {
        String document = jwks("a");
        hold(document);
        Jwks first = keys.current();
        clock.pass(Duration.ofMinutes(1));
        hold(document);

        assertThat(keys.current()).isSameAs(first);
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void newKeysAreAChange() {
        hold(jwks("a"));
        clock.pass(Duration.ofMinutes(1));
        hold(jwks("b"));

        assertThat(keys.current().byId()).containsOnlyKeys("b");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void theLastKeysAreKeptWhileTheRealmIsAway() {
        hold(jwks("a"));
        clock.pass(Duration.ofMinutes(1));
        hold("<html>maintenance</html>");

        assertThat(keys.current().byId()).containsOnlyKeys("a");
        assertThat(keys.isReachable()).isFalse();
    }

    @Test
    void unknownKeysCannotMakeUsFloodTheRealm() {
        hold(jwks("a"));
        clock.pass(Duration.ofSeconds(5));
        for (int i = 0; i < 100; i++) {
            assertThat(keys.refresh().isComplete()).isTrue();
        }
        assertThat(reads).isEqualTo(1);

        clock.pass(Duration.ofSeconds(5));
        for (int i = 0; i < 100; i++) {
            keys.refresh();
        }
        assertThat(reads).isEqualTo(2);
    }

    private void hold(String document) {
        keys.tick();
        asked.pop().complete(Buffer.buffer(document));
    }

    private Future<Buffer> read() {
        reads++;
        asked.push(Promise.promise());
        return asked.peek().future();
    }

    private static String jwks(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return new JsonWebKeySet(key).toJson();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
