package vn.lantoa.platform.web.answer;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a PUT stored.
 *
 * @param value the resource as it is now
 * @param created whether the PUT made it; false when it replaced what was there
 */
public record Saved<T>(T value, boolean created) {

    public static <T> Saved<T> created(T value) {
        return new Saved<>(value, true);
    }

    public static <T> Saved<T> replaced(T value) {
        return new Saved<>(value, false);
    }

    /**
     * 201 and where it is, or 200.
     *
     * @param resource the path below {@code /api/v1}, such as {@code agencies/UBND-QUYNHON}
     */
    public RestResponse<T> answer(String resource) {
        return created ? Created.at(resource, value) : RestResponse.ok(value);
    }
}
