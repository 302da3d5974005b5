package vn.lantoa.platform.testing.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what a {@code Content-Type} header means among the media types (and ranges) of a described answer. */
final class MediaTypes {

    private MediaTypes() {}

    /** The type without parameters and in lower case: {@code application/json}. */
    static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String bare) {
        return bare.equals("application/json") || bare.endsWith("+json");
    }

    /** The entry for this type: by its own name first, then by {@code text/*}, then by {@code *}{@code /*}. */
    static <T> Optional<T> find(Map<String, T> described, String contentType) {
        String bare = bare(contentType);
        String range = bare.split("/", 2)[0] + "/*";
        return List.of(bare, range, "*/*").stream()
                .filter(described::containsKey)
                .map(described::get)
                .findFirst();
    }
}
