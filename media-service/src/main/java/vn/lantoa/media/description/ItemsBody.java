package vn.lantoa.media.description;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.field.NewContentItem;

/**
 * The form of a JSON body of items, for the OpenAPI document: bodies are read line by line, so that one bad item sinks
 * no other.
 */
@Schema(name = "ItemSubmission")
public record ItemsBody(
        @Schema(required = true, minItems = 1, maxItems = 100000)
        List<NewContentItem> items) {}
