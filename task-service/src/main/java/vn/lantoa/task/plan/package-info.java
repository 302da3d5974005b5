/**
 * Plans: the document as it came, its sections and clauses with frozen paths, its findings, and the plan's life (R001,
 * R004, R005).
 */
@NullMarked
package vn.lantoa.task.plan;

import org.jspecify.annotations.NullMarked;
