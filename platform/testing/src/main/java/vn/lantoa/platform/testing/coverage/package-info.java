/** What several services must count alike of an event's media (rules.md §8): one table that each is held against. */
@NullMarked
package vn.lantoa.platform.testing.coverage;

import org.jspecify.annotations.NullMarked;
