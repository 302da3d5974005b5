package vn.lantoa.platform.web.conditional;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Entity tags as RFC 9110 writes them. */
final class EntityTags {

    private static final String ANY = "*";
    private static final Pattern ELEMENT = Pattern.compile("\\G\\s*((?:W/)?\"[^\"]*\"|[^,]*?)\\s*(?:,|$)");
    private static final Pattern BARE = Pattern.compile("[^\"*/]+");

    private EntityTags() {}

    static String of(long version) {
        return of(version, null);
    }

    /** @param derived what else the tag stands for, behind a dash; null for nothing */
    static String of(long version, @Nullable String derived) {
        return "\"" + version + (derived == null ? "" : "-" + derived) + "\"";
    }

    /** Whether a tag is one of a version, whatever else it stands for: what changes by itself is nobody's edit. */
    static boolean isOf(String tag, long version) {
        return tag.equals(of(version)) || tag.startsWith("\"" + version + "-") && tag.endsWith("\"");
    }

    /**
     * The tags in the values of an {@code If-Match} or {@code If-None-Match} header. A bare word is taken as a tag too;
     * what is malformed stays as it is and so matches nothing; {@code *} means any version only where it stands alone.
     */
    static List<String> parse(@Nullable List<String> values) {
        List<String> tags = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            Matcher element = ELEMENT.matcher(value);
            while (element.find()) {
                String found = element.group(1);
                if (!found.isEmpty()) {
                    tags.add(BARE.matcher(found).matches() ? "\"" + found + "\"" : found);
                }
            }
        }
        boolean mixed = tags.size() > 1;
        return tags.stream().filter(tag -> !mixed || !tag.equals(ANY)).toList();
    }

    /** The weak comparison that {@code If-None-Match} asks for. */
    static boolean weaklyMatch(String one, String other) {
        return one.equals(ANY) || bare(one).equals(bare(other));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
