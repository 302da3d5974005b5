package vn.lantoa.platform.web.answer;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a PUT left behind, and whether it made it.
 *
 * @param body the resource as it is now
 */
public record Saved<T>(T body, boolean created) {

    /** 201 and where it is, or 200; the path is that below {@code /api/v1}. */
    public RestResponse<T> answer(String path) {
        return created ? Created.at(path, body) : RestResponse.ok(body);
    }
}
