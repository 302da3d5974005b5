package vn.lantoa.gateway.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Merges several OpenAPI documents into one of version 3.1. A pure function: the same documents in the same order give
 * the same result, and no argument is changed.
 */
final class OpenApiMerge {

    private final House house;

    OpenApiMerge(House house) {
        this.house = house;
    }

    /** What the merged document says of the whole API. */
    record House(String publicUrl, String version, String issuer) {}

    /** Merges the documents; {@code missing} are the installed services whose document was not read yet. */
    ObjectNode merge(List<ServiceOpenApi> documents, Collection<String> missing) {
        ComponentMerge components = new ComponentMerge();
        Map<String, JsonNode> paths = new TreeMap<>();
        Map<String, JsonNode> described = new TreeMap<>();
        for (ServiceOpenApi document : documents) {
            ObjectNode own = document.content().deepCopy();
            components.take(document.service(), own);
            own.path("paths").properties().stream()
                    .filter(path -> document.owns().test(path.getKey()))
                    .forEach(path -> paths.putIfAbsent(path.getKey(), path.getValue()));
            own.path("tags")
                    .forEach(tag -> described.putIfAbsent(tag.path("name").asText(), tag));
        }
        ObjectNode allPaths = object();
        allPaths.setAll(paths);
        OperationDefaults.complete(allPaths);
        RateHeaders.describe(allPaths);

        ObjectNode merged = object().put("openapi", "3.1.0");
        merged.set("info", info(missing));
        merged.putArray("servers").addObject().put("url", house.publicUrl()).put("description", "The gateway");
        var tags = merged.putArray("tags");
        OperationDefaults.tags(allPaths)
                .forEach(tag -> tags.add(described.getOrDefault(tag, object().put("name", tag))));
        merged.set("paths", allPaths);
        merged.set("components", components.reachableFrom(allPaths));
        SignIn.describe(merged, house.issuer());
        return merged;
    }

    private ObjectNode info(Collection<String> missing) {
        ObjectNode info = object().put("title", "Lan Tỏa")
                .put(
                        "description",
                        "A province's yearly communication plan, run as data: plans, tasks, press, events, reports. "
                                + "Errors are `application/problem+json`; each `type` is a page that explains the "
                                + "code. Every answer, refusals too, tells by `RateLimit-Limit`, `RateLimit-Remaining` "
                                + "and `RateLimit-Reset` how many requests may follow; a 429 by `Retry-After` when.")
                .put("version", house.version());
        info.putObject("contact").put("name", "Lan Tỏa").put("url", house.publicUrl() + "/docs");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        if (!missing.isEmpty()) {
            var names = info.putArray("x-missing-services");
            missing.stream().sorted().forEach(names::add);
        }
        return info;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
