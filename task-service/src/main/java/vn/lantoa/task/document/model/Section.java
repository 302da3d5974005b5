package vn.lantoa.task.document.model;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan.
 *
 * @param path numbering from the root, {@code II.3.1.a}; a heading without number is {@code x1}, {@code x2} … under its
 *     parent, an appendix {@code PL1}; a number used twice among siblings gets {@code ~2}
 * @param parentPath null at the root
 * @param ordinal place among its siblings, from 1, whatever number is written
 * @param title without its number
 * @param level 1 at the root
 * @param line line of the document, from 1
 */
public record Section(String path, @Nullable String parentPath, int ordinal, String title, int level, int line) {}
