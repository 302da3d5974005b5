package vn.lantoa.platform.data.audit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * The difference between two public states of a resource.
 *
 * @param beforeSha256 SHA-256 of the state before as JSON; null when there was none
 * @param afterSha256 SHA-256 of the state after; null when there is none
 * @param fields the top-level fields that differ, in alphabetical order
 */
record Change(@Nullable String beforeSha256, @Nullable String afterSha256, List<String> fields) {

    static Change between(@Nullable Object before, @Nullable Object after, ObjectMapper json) {
        JsonNode was = json.valueToTree(before);
        JsonNode is = json.valueToTree(after);
        Set<String> fields = new TreeSet<>();
        was.fieldNames().forEachRemaining(fields::add);
        is.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> Objects.equals(was.get(field), is.get(field)));
        return new Change(sha256(was), sha256(is), List.copyOf(fields));
    }

    private static @Nullable String sha256(JsonNode state) {
        return state instanceof NullNode ? null : Sha256.of(state.toString());
    }
}
