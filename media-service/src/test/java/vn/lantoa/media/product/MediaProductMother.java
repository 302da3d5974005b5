package vn.lantoa.media.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Media products and entries of their ledgers that are right, for tests to spoil. */
public final class MediaProductMother {

    private MediaProductMother() {}

    /** A book under a code that nothing has yet. */
    public static Map<String, Object> book() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", "SACH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        body.put("kind", "PRINTED");
        body.put("title", "Sách ảnh Bình Định");
        body.put("languages", List.of("vi", "eng"));
        return body;
    }

    /** A clip under a code that nothing has yet. */
    public static Map<String, Object> clip(String language, String releasedOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", "CLIP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        body.put("kind", "VIDEO_CLIP");
        body.put("title", "Clip Bình Định");
        body.put("languages", List.of(language));
        body.put("releasedOn", releasedOn);
        return body;
    }

    /** So many copies. */
    public static Map<String, Object> printRun(long copies, long costVnd) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("copies", copies);
        body.put("costVnd", costVnd);
        body.put("printedOn", "2024-03-01");
        return body;
    }
}
