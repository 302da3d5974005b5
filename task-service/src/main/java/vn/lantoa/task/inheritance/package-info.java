/**
 * Sub-plans: which agency's plan picked up which clause of the plan above it, and what nobody picked up (R027, rules.md
 * §6).
 */
@NullMarked
package vn.lantoa.task.inheritance;

import org.jspecify.annotations.NullMarked;
