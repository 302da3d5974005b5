package vn.lantoa.platform.data.idempotency;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives an answer again as it was given first. */
@Provider
public class ReplayMapper implements ExceptionMapper<ReplayException> {

    @Override
    public Response toResponse(ReplayException replay) {
        KeyedAnswer answer = replay.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header(KeyedAnswer.REPLAYED, "true");
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        return answer.body().isEmpty()
                ? response.build()
                : response.entity(answer.body())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
