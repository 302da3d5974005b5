package vn.lantoa.platform.web.conditional;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags as RFC 9110 writes them. */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\\*|(?:W/)?\"[^\"]*\"");

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tags in the values of an {@code If-Match} or {@code If-None-Match} header; a bare word is taken as a tag too. */
    static List<String> parse(List<String> values) {
        List<String> tags = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            Matcher found = TAG.matcher(value);
            int before = tags.size();
            while (found.find()) {
                tags.add(found.group());
            }
            if (tags.size() == before && !value.isBlank()) {
                tags.add("\"" + value.strip() + "\"");
            }
        }
        return tags;
    }

    /** The weak comparison that {@code If-None-Match} asks for. */
    static boolean weaklyMatch(String one, String other) {
        return one.equals("*") || bare(one).equals(bare(other));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
