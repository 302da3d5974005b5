package vn.lantoa.media.content.item;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed after a cursor.
 *
 * @param items each changed item once, as it is now, in the order of the changes; empty when nothing changed
 * @param next the cursor to ask with the next time, whether there is more or not
 */
@Schema(name = "ContentChanges")
public record ContentChanges(List<ContentItemView> items, String next) {}
