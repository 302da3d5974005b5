/**
 * Progress: append-only updates with evidence, and the roll-up of a plan at any day as known at any instant (rules.md
 * §6).
 */
@NullMarked
package vn.lantoa.task.progress;

import org.jspecify.annotations.NullMarked;
