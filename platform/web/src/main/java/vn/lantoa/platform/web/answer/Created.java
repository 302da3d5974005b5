package vn.lantoa.platform.web.answer;

import java.net.URI;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made something: 201, where it is, and what it is (contract.md, Conventions). */
public final class Created {

    private Created() {}

    /**
     * @param resource the path below {@code /api/v1}, such as {@code tasks/0190…}
     * @param body the new resource
     */
    public static <T> RestResponse<T> at(String resource, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create("/api/v1/" + resource))
                .build();
    }
}
