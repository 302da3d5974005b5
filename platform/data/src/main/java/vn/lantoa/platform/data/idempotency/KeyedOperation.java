package vn.lantoa.platform.data.idempotency;

import java.net.URI;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.json.StoredJson;

/**
 * Gives an operation one effect for each key. It runs inside of what checks the request, so that one that is refused
 * claims no key; what the operation does and the claim are one transaction.
 */
@Keyed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900) // 800 validates the parameters
class KeyedOperation {

    private final KeyedCall call;
    private final IdempotencyService idempotency;
    private final ObjectMapper json;
    private final StoredJson answers;

    KeyedOperation(KeyedCall call, IdempotencyService idempotency, ObjectMapper json, StoredJson answers) {
        this.call = call;
        this.idempotency = idempotency;
        this.json = json;
        this.answers = answers;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext operation) throws Exception {
        boolean required = operation.getMethod().getAnnotation(Keyed.class).required();
        if (!call.isKeyed(required)) {
            return operation.proceed();
        }
        try (KeyedBody body = KeyedBody.of(operation, json)) {
            Proceeding proceeding = new Proceeding(operation);
            KeyedAnswer answer = idempotency.once(call.request(body.hash()), () -> answer(proceeding.result()));
            if (answer.replayed()) {
                throw new ReplayException(answer);
            }
            return proceeding.made;
        }
    }

    /** What an operation gives, once. */
    private static final class Proceeding {

        private final InvocationContext operation;
        private @Nullable Object made;

        Proceeding(InvocationContext operation) {
            this.operation = operation;
        }

        @Nullable
        Object result() {
            try {
                made = operation.proceed();
                return made;
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        }
    }

    private KeyedAnswer answer(@Nullable Object made) {
        if (!(made instanceof RestResponse<?> response)) {
            return answer(made == null ? 204 : 200, null, made);
        }
        URI location = response.getLocation();
        return answer(response.getStatus(), location == null ? null : location.getRawPath(), response.getEntity());
    }

    private KeyedAnswer answer(int status, @Nullable String location, @Nullable Object body) {
        String etag = body instanceof Versioned versioned ? versioned.etag() : null;
        return KeyedAnswer.of(status, location, etag, body == null ? "" : answers.write(body));
    }
}
